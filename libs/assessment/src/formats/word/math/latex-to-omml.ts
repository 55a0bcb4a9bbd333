import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { renderToString } from 'katex';
import { bigOperators } from './latex-symbols';
import { accents, doubleStruck, hidden, shown } from './mathml-signs';

/**
 * A formula as Word's own equation (`m:oMath`), so that it can be edited there and read back; KaTeX tells what it means.
 * Throws what KaTeX throws when the formula is broken.
 */
export function ommlOfLatex(latex: string, display: boolean): string {
  const html = renderToString(hidden(latex), { output: 'mathml', displayMode: display, strict: 'ignore' });
  const mathml = /<math[\s\S]*<\/math>/.exec(html)?.[0] ?? '<math/>';
  const root = new DOMParser().parseFromString(mathml, 'text/xml').documentElement;
  return `<m:oMath xmlns:m="${namespace}" xmlns:w="${wordNamespace}">${root ? inside(root) : ''}</m:oMath>`;
}

const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type Writer = (node: Element) => string;

const writers: Record<string, Writer> = {
  mi: letters,
  mn: (node) => run(text(node)),
  mo: (node) => run(straight(text(node))),
  mtext: (node) => run(text(node), '<m:nor/>'),
  mspace: () => '',
  mphantom: () => '',
  annotation: () => '',
  mfrac: fraction,
  msqrt: (node) =>
    `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${part('e', inside(node))}</m:rad>`,
  mroot: (node) => `<m:rad>${part('deg', child(node, 1))}${part('e', child(node, 0))}</m:rad>`,
  msup: (node) => indexed(node, 'sSup', ['sup']),
  msub: (node) =>
    isLimit(node) ? limit('limLow', child(node, 0), child(node, 1)) : indexed(node, 'sSub', ['sub']),
  msubsup: (node) => indexed(node, 'sSubSup', ['sub', 'sup']),
  mover: over,
  munder: under,
  munderover: (node) => limit('limUpp', limit('limLow', child(node, 0), child(node, 1)), child(node, 2)),
  mtable: table,
  menclose: (node) =>
    node.getAttribute('notation') === 'box'
      ? `<m:borderBox>${part('e', inside(node))}</m:borderBox>`
      : inside(node),
};

function inside(node: Element): string {
  const children = elements(node);
  const fences = fencesAround(children);
  if (fences) return fenced(fences);
  return sequence(children);
}

/** A big operator or a limit takes what follows it: Word keeps the two together. */
function sequence(children: Element[]): string {
  const [first, ...rest] = children;
  if (!first) return '';
  const operator = operatorOf(first);
  if (!operator && !isLimit(first)) return write(first) + sequence(rest);
  const [operand, ...others] = rest;
  const of = operand ? write(operand) : '';
  const written = operator
    ? nary(operator, of)
    : `<m:func>${part('fName', write(first))}${part('e', of)}</m:func>`;
  return written + sequence(others);
}

function write(node: Element): string {
  const isWrapped = ['mi', 'mo', 'mn'].includes(node.tagName) && elements(node).length > 0;
  const writer = isWrapped ? undefined : writers[node.tagName];
  return writer ? writer(node) : inside(node);
}

interface Operator {
  readonly sign: string;
  readonly lower: string;
  readonly upper: string;
  readonly isOver: boolean;
}

function operatorOf(node: Element): Operator | null {
  const hasIndices = ['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'].includes(node.tagName);
  const [base = node, first, second] = hasIndices ? elements(node) : [node];
  const sign = text(base);
  if (base.tagName !== 'mo' || !bigOperators[sign]) return null;
  const onlyUpper = node.tagName === 'msup' || node.tagName === 'mover';
  const [lower, upper] = onlyUpper ? [undefined, first] : [first, second];
  const written = (edge: Element | undefined) => (edge ? write(edge) : '');
  return { sign, lower: written(lower), upper: written(upper), isOver: node.tagName.includes('under') };
}

function nary({ sign, lower, upper, isOver }: Operator, operand: string): string {
  const hide = (name: string, edge: string) => (edge ? '' : `<m:${name}Hide m:val="1"/>`);
  const place = `<m:limLoc m:val="${isOver ? 'undOvr' : 'subSup'}"/>`;
  const properties = `<m:chr m:val="${sign}"/>${place}${hide('sub', lower)}${hide('sup', upper)}`;
  return `<m:nary><m:naryPr>${properties}</m:naryPr>${part('sub', lower)}${part('sup', upper)}${part('e', operand)}</m:nary>`;
}

interface Fences {
  readonly opening: string;
  readonly closing: string;
  readonly children: Element[];
}

/** `\left( … \right)` comes as a row with a fence at both ends; `cases` has none at its end. */
function fencesAround(children: Element[]): Fences | null {
  const [first, ...rest] = children;
  const last = rest.at(-1);
  if (!first || !last || !isFence(first)) return null;
  if (isFence(last)) return { opening: text(first), closing: text(last), children: rest.slice(0, -1) };
  const isCases = text(first) === '{' && rest.length === 1 && last.tagName === 'mtable';
  return isCases ? { opening: '{', closing: '', children: rest } : null;
}

function isFence(node: Element): boolean {
  return node.tagName === 'mo' && node.getAttribute('fence') === 'true';
}

function fenced({ opening, closing, children }: Fences): string {
  const [only] = children;
  const isArray = opening === '{' && closing === '' && only?.tagName === 'mtable';
  const inner = isArray && only ? equations(only) : sequence(children);
  const sign = (name: string, said: string) => `<m:${name} m:val="${escaped(straight(said))}"/>`;
  return `<m:d><m:dPr>${sign('begChr', opening)}${sign('endChr', closing)}</m:dPr>${part('e', inner)}</m:d>`;
}

/** KaTeX writes a bar as the sign of divisibility. */
function straight(said: string): string {
  return said.replaceAll('∣', '|').replaceAll('∥', '‖');
}

function equations(node: Element): string {
  const rows = elements(node).map((row) => part('e', elements(row).map(inside).join('')));
  return `<m:eqArr>${rows.join('')}</m:eqArr>`;
}

function table(node: Element): string {
  const rows = elements(node).map((row) => elements(row).map((cell) => part('e', inside(cell))));
  return `<m:m>${rows.map((cells) => `<m:mr>${cells.join('')}</m:mr>`).join('')}</m:m>`;
}

function fraction(node: Element): string {
  const bare = node.getAttribute('linethickness') === '0px' ? '<m:fPr><m:type m:val="noBar"/></m:fPr>' : '';
  return `<m:f>${bare}${part('num', child(node, 0))}${part('den', child(node, 1))}</m:f>`;
}

function indexed(node: Element, name: string, indices: string[]): string {
  const edges = indices.map((index, at) => part(index, child(node, at + 1)));
  return `<m:${name}>${part('e', child(node, 0))}${edges.join('')}</m:${name}>`;
}

function limit(name: 'limLow' | 'limUpp', base: string, edge: string): string {
  return `<m:${name}>${part('e', base)}${part('lim', edge)}</m:${name}>`;
}

function isLimit(node: Element): boolean {
  if (!['msub', 'munder'].includes(node.tagName)) return false;
  const [base] = elements(node);
  return base !== undefined && /^(?:lim|max|min|sup|inf)\u2061?$/.test(text(base));
}

function over(node: Element): string {
  const sign = text(elements(node)[1]);
  if (sign === '⏞') return grouped(node, sign, 'top');
  const accent = accents[sign];
  if (!accent) return limit('limUpp', child(node, 0), child(node, 1));
  return `<m:acc><m:accPr><m:chr m:val="${accent}"/></m:accPr>${part('e', child(node, 0))}</m:acc>`;
}

function under(node: Element): string {
  const sign = text(elements(node)[1]);
  if (sign === '⏟') return grouped(node, sign, 'bot');
  if (sign !== '‾' && sign !== '_') return limit('limLow', child(node, 0), child(node, 1));
  return `<m:bar><m:barPr><m:pos m:val="bot"/></m:barPr>${part('e', child(node, 0))}</m:bar>`;
}

function grouped(node: Element, sign: string, place: 'top' | 'bot'): string {
  const properties = `<m:chr m:val="${sign}"/><m:pos m:val="${place}"/><m:vertJc m:val="${place === 'top' ? 'bot' : 'top'}"/>`;
  return `<m:groupChr><m:groupChrPr>${properties}</m:groupChrPr>${part('e', child(node, 0))}</m:groupChr>`;
}

function letters(node: Element): string {
  const said = text(node);
  const variant = node.getAttribute('mathvariant') ?? '';
  if (variant === 'double-struck') return run(doubleStruck[said] ?? said);
  if (variant.startsWith('bold')) return run(said, '<m:sty m:val="b"/>');
  return run(said, said.length > 1 || variant === 'normal' ? '<m:sty m:val="p"/>' : '');
}

/** Function names are followed by an invisible sign that only MathML knows. */
function run(said: string, properties = ''): string {
  const visible = said.replaceAll(/[\u2061-\u2064\u200b]/g, '');
  if (visible === '') return '';
  const style = properties && `<m:rPr>${properties}</m:rPr>`;
  const font = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>';
  return `<m:r>${style}${font}<m:t xml:space="preserve">${escaped(shown(visible))}</m:t></m:r>`;
}

function part(name: string, inner: string): string {
  return `<m:${name}>${inner}</m:${name}>`;
}

function child(node: Element, at: number): string {
  const found = elements(node)[at];
  return found ? sequence([found]) : '';
}

function elements(node: Element): Element[] {
  return [...node.childNodes].filter((each: Node): each is Element => each.nodeType === 1);
}

function text(node: Element | undefined): string {
  return node?.textContent ?? '';
}

function escaped(said: string): string {
  return said
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
