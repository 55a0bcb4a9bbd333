interface Result {
  /** Hundredths. */
  readonly points: number;
  readonly facility: number | null;
}

/** The points that questions ask, and the share of them that was earned, 0 to 1; null while one has no result. */
export function earnedShare(results: readonly Result[]): { points: number; share: number | null } {
  const points = results.reduce((sum, one) => sum + one.points, 0);
  const earned = results.reduce((sum, one) => sum + one.points * (one.facility ?? 0), 0);
  const isKnown = points > 0 && results.every(({ facility }) => facility !== null);
  return { points, share: isKnown ? earned / points : null };
}
