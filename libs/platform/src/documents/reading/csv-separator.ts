const candidates = ['\t', ';', ','];

/**
 * The separator that cuts most lines of the sample into the same number of cells. Counting alone would fall for
 * commas in addresses; title rows without any separator do not count against the right one.
 */
export function separatorOf(sample: string): string {
  let best = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(countsPerLine(sample, candidate));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function scoreOf(counts: number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(
    0,
    ...[...lines].map(([count, times]) => times * Math.min(count, 10) * (times > 1 ? 1 : 0.5)),
  );
}

/** How often the separator stands in each line, not counting what is quoted. */
function countsPerLine(sample: string, separator: string): number[] {
  const counts = [0];
  let quoted = false;
  for (const letter of sample) {
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '\n') counts.push(0);
    else if (letter === separator) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts;
}
