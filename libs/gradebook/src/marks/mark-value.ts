/** score: tenths of a mark; word: Đ, CĐ, M, V, T, H, C or a comment. Neither: an empty cell. */
export interface MarkValue {
  readonly score: number | null;
  readonly word: string | null;
}

export const emptyMark: MarkValue = { score: null, word: null };

export function sameMark(one: MarkValue, other: MarkValue): boolean {
  return one.score === other.score && one.word === other.word;
}

/** `83` → `8,3`; `80` → `8,0`, as a mark is written in the register. */
export function writtenScore(tenths: number): string {
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

export function writtenMark({ score, word }: MarkValue): string {
  return score === null ? (word ?? '') : writtenScore(score);
}

/** Hundredths of a test's result to tenths, half up: 825 → 83. */
export function tenthsOf(hundredths: number): number {
  return Math.floor((hundredths + 5) / 10);
}
