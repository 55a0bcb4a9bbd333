import { type Block, type Line, lineOf, sliceOf, type Table, textOf, trimmed } from './pieces';

export interface OptionSign {
  readonly letter: string;
  readonly length: number;
  /** A star or hash beside the letter marks the right option. */
  readonly isStarred: boolean;
  /** Where the letter itself stands in the line. */
  readonly at: number;
  readonly closedBy: string;
}

const upper = /^(?<all>(?<before>\s*[*#]?\s*)(?<letter>[A-H])(?<after>\s*\*)?\s*(?<closedBy>[.):/])\s*)/u;
const lower = /^(?<all>(?<before>\s*[*#]?\s*\(?)(?<letter>[a-h])(?<after>\s*\*)?\s*(?<closedBy>[.)])\s*)/u;

/** `A.`, `*B)`, `c)` at the beginning of a line. */
export function optionSign(text: string): OptionSign | null {
  const groups = (upper.exec(text) ?? lower.exec(text))?.groups;
  return groups ? signOf(groups) : null;
}

function signOf({
  all = '',
  before = '',
  letter = '',
  after,
  closedBy = '',
}: Record<string, string>): OptionSign {
  const isStarred = /[*#]/.test(before) || after !== undefined;
  return { letter, length: all.length, at: before.length, closedBy, isStarred };
}

interface Cut {
  readonly at: number;
  readonly letter: string;
}

const apart = /(^\s*|\t\s*|\s{2,})(?=[*#]?\s?[A-H]\s?\*?[.)]\s*\S?)/gu;
const close = /(^\s*|\s+)(?=[*#]?\s?[A-H]\s?\*?[.)])/gu;
const statements = /(^\s*|\t\s*|\s{3,})(?=[*#]?\s?[a-h]\s?\*?\))/gu;

/**
 * A line with several options as one line each; a line without stays one. Letters have to follow each other, so that
 * "vitamin C." within an option cuts nothing.
 */
export function optionLines(line: Line): Line[] {
  const text = textOf(line);
  const places = cutsIn(text);
  const starts = (places[0] ?? 0) > startOf(text) ? [0, ...places] : places;
  if (starts.length < 2) return [line];
  return starts.map((start, index) => ({
    ...trimmed(sliceOf(line, start, starts[index + 1])),
    listLabel: index === 0 ? line.listLabel : null,
  }));
}

function cutsIn(text: string): number[] {
  const wide = sequence(text, apart);
  const narrow = sequence(text, close);
  const options = isWhole(narrow, text) && narrow.length > wide.length ? narrow : wide;
  const cuts = options.length > 0 ? options : sequence(text, statements);
  return cuts.map((cut) => cut.at);
}

/** Options in the middle of a line count only when all of them are there. */
function sequence(text: string, signs: RegExp): Cut[] {
  const all = [...text.matchAll(signs)].map((match) => {
    const at = match.index + match[0].length;
    return { at, letter: /[A-Ha-h]/.exec(text.slice(at))?.[0] ?? '' };
  });
  const first = all.findIndex((cut) => cut.at === startOf(text) || cut.letter.toUpperCase() === 'A');
  const cuts: Cut[] = [];
  for (const cut of all.slice(Math.max(first, 0))) {
    const previous = cuts.at(-1);
    if (!previous || cut.letter.codePointAt(0) === (previous.letter.codePointAt(0) ?? 0) + 1) cuts.push(cut);
  }
  const begins = cuts[0]?.at === startOf(text);
  return begins || cuts.length >= 3 ? cuts : [];
}

function isWhole(cuts: Cut[], text: string): boolean {
  return cuts.length >= 4 || (cuts.length === 2 && cuts[0]?.at === startOf(text));
}

function startOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The lines of a table that only lays options out (2 × 2, 1 × 4, with the letter in its own cell or not); else null. */
export function linesOfOptionTable(table: Table): Line[] | null {
  const cells = table.rows.flat().map((cell) => cell.blocks.filter(isSeen));
  const filled = cells.filter((blocks) => blocks.length > 0);
  if (filled.length < 2 || table.rows.length > 8 || filled.flat().some((block) => block.kind === 'table'))
    return null;
  const lines = filled.reduce(withCell, []);
  const signs = lines.flatMap(optionLines).map((line) => optionSign(textOf(line)));
  const isOptions = signs[0]?.letter.toUpperCase() === 'A' && signs.filter(Boolean).length >= 2;
  return isOptions ? lines : null;
}

/** A line of which nothing could be read still says so. */
function isSeen(block: Block): boolean {
  return (
    block.kind === 'table' ||
    textOf(block).trim() !== '' ||
    block.pieces.some(({ kind }) => kind === 'remark')
  );
}

/** A letter alone in its cell belongs to the next one. */
function withCell(lines: Line[], blocks: Block[]): Line[] {
  const added = blocks.filter((block) => block.kind === 'line');
  const [pending, first] = [lines.at(-1), added[0]];
  if (!pending || !first || !isLabelAlone(pending)) return [...lines, ...added];
  const whole = { ...pending, pieces: [...pending.pieces, ...lineOf(' ').pieces, ...first.pieces] };
  return [...lines.slice(0, -1), whole, ...added.slice(1)];
}

function isLabelAlone(line: Line): boolean {
  const text = `${textOf(line)} `;
  return optionSign(text)?.length === text.length;
}
