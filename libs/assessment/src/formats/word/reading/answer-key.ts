import { type Table, textOf } from './pieces';

/** What a key says for a question number, as it stands there: `B`, `ĐSĐS`, `3,5`. */
export type KeyEntry = readonly [number: number, answer: string];

const pair = /(?:^|[\s,;|])(?:Câu\s*)?(\d{1,4})\s*[.:)–-]?\s*([A-H])(?![\p{L}\d])/giu;

/** `1.B 2.C 3.A` or `1B, 2C`: the whole line has to be such pairs. */
export function keyInLine(text: string): KeyEntry[] {
  const rest = text.replaceAll(pair, '').replaceAll(/[\s,;.|]/g, '');
  return rest === ''
    ? [...text.matchAll(pair)].map((match) => [Number(match[1]), (match[2] ?? '').toUpperCase()])
    : [];
}

/** The entries of an answer table, numbers over answers, beside them or in one cell; none when it is another table. */
export function keyInTable(table: Table): KeyEntry[] {
  const grid = table.rows.map((row) =>
    row.map((cell) =>
      cell.blocks
        .flatMap((block) => (block.kind === 'line' ? [textOf(block)] : []))
        .join(' ')
        .trim(),
    ),
  );
  const found = [joined(grid), overUnder(grid), besideEachOther(grid)].find((entries) => entries.length > 0);
  return found ?? [];
}

function joined(grid: string[][]): KeyEntry[] {
  const cells = grid.flat().filter((cell) => cell !== '');
  const entries = cells.map(keyInLine);
  return entries.every((each) => each.length > 0) ? entries.flat() : [];
}

/** Pairs of rows: numbers, then their answers; a heading in the first column is passed over. */
function overUnder(grid: string[][]): KeyEntry[] {
  if (grid.length % 2 !== 0) return [];
  const entries = grid.flatMap((row, at) => (at % 2 === 0 ? pairsOf(row, grid[at + 1] ?? []) : []));
  return entries.includes(null) ? [] : entries.filter((entry) => entry !== null);
}

/** Null among the pairs when the row above is not one of numbers. */
function pairsOf(numbers: string[], answers: string[]): (KeyEntry | null)[] {
  return numbers.flatMap((cell, at) => {
    const number = numberIn(cell);
    const answer = answers[at] ?? '';
    if (number === null) return cell === '' || at === 0 ? [] : [null];
    return answer ? [[number, answer] as const] : [];
  });
}

function numberIn(cell: string): number | null {
  const found = /^(?:Câu\s*)?(\d{1,4})\.?$/iu.exec(cell);
  return found ? Number(found[1]) : null;
}

/** Pairs of columns, under their headings or without. */
function besideEachOther(grid: string[][]): KeyEntry[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return overUnder(Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? '')));
}
