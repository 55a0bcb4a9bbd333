export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Word by word what went and what came, by the longest words both have in common. */
export function wordDifferences(before: string, after: string): Piece[] {
  const [old, now] = [words(before), words(after)];
  const common = inCommon(old, now);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      say(pieces, 'same', old[i++]);
      j++;
    } else if (common(i + 1, j) >= common(i, j + 1)) say(pieces, 'gone', old[i++]);
    else say(pieces, 'new', now[j++]);
  }
  for (const word of old.slice(i)) say(pieces, 'gone', word);
  for (const word of now.slice(j)) say(pieces, 'new', word);
  return pieces;
}

function say(pieces: Piece[], kind: Piece['kind'], text = ''): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces.splice(-1, 1, { kind, text: `${last.text} ${text}` });
  else pieces.push({ kind, text });
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).slice(0, 600);
}

/** How many words in the same order the rest of one text from i and of the other from j share. */
function inCommon(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}
