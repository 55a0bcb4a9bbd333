import { attributeOf, elementAt, elementsOf, textWithin, type XmlNode } from '@hoclieu/platform/documents';
import { accents, bigOperators, fenceNames, functionNames, latexOfCharacter } from './latex-symbols';

/** The equation holds a part that has no meaning in OMML, so what it says cannot be told. */
export class UnreadableEquation extends Error {}

/**
 * Word's equation (`m:oMath`, ECMA-376 part 1, 22.1) as LaTeX that KaTeX shows. Throws `UnreadableEquation`.
 */
export function latexOfOmml(math: XmlNode): string {
  return all(math)
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ (?=[}^_])/g, '')
    .trim();
}

type Writer = (node: XmlNode) => string;

const writers: Record<string, Writer> = {
  oMath: all,
  e: all,
  r: run,
  f: fraction,
  rad: radical,
  sSup: (node) => `${base(node)}^{${part(node, 'sup').replace(/^\^/, '')}}`,
  sSub: (node) => `${base(node)}_{${part(node, 'sub')}}`,
  sSubSup: (node) => `${base(node)}_{${part(node, 'sub')}}^{${part(node, 'sup')}}`,
  sPre: (node) => `{}_{${part(node, 'sub')}}^{${part(node, 'sup')}}${base(node)}`,
  nary: bigOperator,
  d: fenced,
  m: (node) => `\\begin{matrix}${rows(node)}\\end{matrix}`,
  eqArr: (node) => `\\begin{array}{l}${elementsOf(node, 'e').map(all).join(' \\\\ ')}\\end{array}`,
  func: (node) => `${part(node, 'fName')} ${part(node, 'e')}`,
  limLow: (node) => limit(node, '_', 'underset'),
  limUpp: (node) => limit(node, '^', 'overset'),
  acc: (node) => accented(node, '\u0302'),
  bar: (node) => `\\${value(node, 'barPr', 'pos') === 'top' ? 'overline' : 'underline'}{${part(node, 'e')}}`,
  groupChr: groupCharacter,
  borderBox: (node) => `\\boxed{${part(node, 'e')}}`,
  box: (node) => part(node, 'e'),
  phant: (node) => `\\phantom{${part(node, 'e')}}`,
  ins: all,
  moveTo: all,
};

/** Word's own properties and marks inside an equation say nothing of what it means. */
const silent = new Set([
  'del',
  'moveFrom',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
]);

function all(node: XmlNode): string {
  return elementsOf(node)
    .map((child) => {
      if (child.name.endsWith('Pr') || silent.has(child.name)) return '';
      const write = writers[child.name];
      if (!write) throw new UnreadableEquation(child.name);
      return write(child);
    })
    .join('');
}

function part(node: XmlNode, name: string): string {
  const found = elementAt(node, name);
  if (!found) throw new UnreadableEquation(`${node.name} without ${name}`);
  return all(found).trim();
}

function value(node: XmlNode, properties: string, name: string): string | undefined {
  const found = elementAt(node, properties, name);
  return found ? (attributeOf(found, 'val') ?? '') : undefined;
}

function isOn(node: XmlNode, properties: string, name: string): boolean {
  const found = value(node, properties, name);
  return found !== undefined && !['0', 'off', 'false'].includes(found);
}

function run(node: XmlNode): string {
  const text = elementsOf(node, 't').map(textWithin).join('').normalize('NFC');
  if (text !== '' && text.trim() === '') return '\\, ';
  if (isOn(node, 'rPr', 'nor'))
    return `\\text{${text.replaceAll(/[\\{}$%#&_^~]/g, (found) => `\\${found}`)}}`;
  return functionNames.has(text.trim()) ? `\\${text.trim()} ` : looking(text, styleOf(node));
}

/** `p` is upright, `b` bold; one letter is set upright by LaTeX's own rules. */
function looking(text: string, style: string | undefined): string {
  const latex = wordsIn(text);
  if (style === 'b' && /[a-zA-Z0-9]/.test(text)) return `\\mathbf{${latex}}`;
  return style === 'p' && /^[a-zA-Z]{2,}$/.test(text) ? `\\mathrm{${latex}}` : latex;
}

function styleOf(node: XmlNode): string | undefined {
  const styles = elementsOf(node, 'rPr').map((properties) =>
    attributeOf(elementAt(properties, 'sty'), 'val'),
  );
  return styles.find(Boolean);
}

/** Words with Vietnamese marks are text; everything else is symbols, one by one. */
function wordsIn(text: string): string {
  return text
    .split(/((?:\p{Script=Latin}+[ ])*\p{Script=Latin}*[À-ɏḀ-ỹ]\p{Script=Latin}*(?:[ ]\p{Script=Latin}+)*)/u)
    .map((piece, index) => (index % 2 === 1 ? `\\text{${piece}}` : [...piece].map(latexOfCharacter).join('')))
    .join('');
}

function fraction(node: XmlNode): string {
  const [over, under] = [part(node, 'num'), part(node, 'den')];
  const type = value(node, 'fPr', 'type');
  if (type === 'lin') return `${over}/${under}`;
  if (type === 'noBar') return `\\genfrac{}{}{0pt}{}{${over}}{${under}}`;
  return `\\frac{${over}}{${under}}`;
}

function radical(node: XmlNode): string {
  const degree = elementAt(node, 'deg') ? part(node, 'deg') : '';
  return isOn(node, 'radPr', 'degHide') || !degree
    ? `\\sqrt{${part(node, 'e')}}`
    : `\\sqrt[${degree}]{${part(node, 'e')}}`;
}

function base(node: XmlNode): string {
  const inner = part(node, 'e');
  return inner.length <= 1 || /^\\[a-zA-Z]+$/.test(inner) || /^\\left[^\\].*\\right.$/.test(inner)
    ? inner
    : `{${inner}}`;
}

function bigOperator(node: XmlNode): string {
  const character = value(node, 'naryPr', 'chr') ?? '∫';
  const operator = bigOperators[character] ?? latexOfCharacter(character).trim();
  const isOver = value(node, 'naryPr', 'limLoc') === 'undOvr' && operator.endsWith('int');
  const limits = index(node, 'sub', '_') + index(node, 'sup', '^');
  return `${operator}${isOver ? '\\limits' : ''}${limits} ${part(node, 'e')}`;
}

function index(node: XmlNode, name: 'sub' | 'sup', sign: string): string {
  const edge = isOn(node, 'naryPr', `${name}Hide`) ? '' : part(node, name);
  return edge ? `${sign}{${edge}}` : '';
}

function fenced(node: XmlNode): string {
  const opening = value(node, 'dPr', 'begChr') ?? '(';
  const closing = value(node, 'dPr', 'endChr') ?? ')';
  const inner = elementsOf(node, 'e').map(all);
  const only = elementsOf(elementAt(node, 'e')).find((child) => !child.name.endsWith('Pr'));
  if (opening === '{' && closing === '' && only?.name === 'eqArr')
    return `\\begin{cases}${elementsOf(only, 'e').map(all).join(' \\\\ ')}\\end{cases}`;
  const separator = latexOfCharacter(value(node, 'dPr', 'sepChr') ?? '|');
  return `\\left${fence(opening)}${inner.join(separator).trim()}\\right${fence(closing)}`;
}

function fence(character: string): string {
  return fenceNames[character] ?? character;
}

function rows(node: XmlNode): string {
  return elementsOf(node, 'mr')
    .map((row) =>
      elementsOf(row, 'e')
        .map((cell) => all(cell).trim())
        .join(' & '),
    )
    .join(' \\\\ ');
}

/** `lim` under which something stands is an index to LaTeX; other bases get it set over or under. */
function limit(node: XmlNode, index: string, command: string): string {
  const [inner, edge] = [part(node, 'e'), part(node, 'lim')];
  return /^\\(lim|max|min|sup|inf|det|sum|prod|overbrace|underbrace)\b/.test(inner)
    ? `${inner}${index}{${edge}} `
    : `\\${command}{${edge}}{${inner}}`;
}

function accented(node: XmlNode, usual: string): string {
  const character = value(node, 'accPr', 'chr') ?? usual;
  const command = accents[character];
  if (!command) return `\\overset{${latexOfCharacter(character).trim()}}{${part(node, 'e')}}`;
  return `\\${wide(command, part(node, 'e'))}{${part(node, 'e')}}`;
}

function wide(command: string, inner: string): string {
  const isLong = inner.replaceAll(/\\[a-zA-Z]+|[{}\s]/g, 'x').length > 1;
  return isLong && (command === 'hat' || command === 'tilde') ? `wide${command}` : command;
}

function groupCharacter(node: XmlNode): string {
  const character = value(node, 'groupChrPr', 'chr') ?? '⏟';
  const isTop = value(node, 'groupChrPr', 'pos') === 'top';
  const command = accents[character];
  if (command?.startsWith('over') || command?.startsWith('under')) return `\\${command}{${part(node, 'e')}}`;
  return `\\${isTop ? 'overset' : 'underset'}{${latexOfCharacter(character).trim()}}{${part(node, 'e')}}`;
}
