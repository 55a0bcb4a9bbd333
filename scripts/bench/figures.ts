/** The middle one: a single turn that the machine spoilt does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The smallest value that `share` of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function ratioOf(a = Number.NaN, b = Number.NaN): number {
  return a / b;
}

type Bound = { readonly atMost: number } | { readonly atLeast: number };

/** One line of a benchmark: what, the ratio, its bound, whether it holds, and what it was made of. */
export function printRatio(what: string, ratio: number, bound: Bound, made: readonly string[] = []): void {
  const [says, holds] =
    'atMost' in bound
      ? [`at most ${bound.atMost}`, ratio <= bound.atMost]
      : [`at least ${bound.atLeast}`, ratio >= bound.atLeast];
  const verdict = holds ? 'ok  ' : 'MISS';
  console.log(`${verdict} ${what.padEnd(52)} ${ratio.toFixed(2).padStart(6)} (${says})  ${made.join('; ')}`);
}
