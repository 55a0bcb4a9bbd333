/** A cell of the matrix: how many questions it wants and which of the bank would do, the preferred ones first. */
export interface CellWish {
  key: string;
  wanted: number;
  candidates: readonly string[];
}

export interface Drawing {
  /** Question ids by cell key; no question is in two cells. */
  drawn: Map<string, string[]>;
  /** Cells that the bank cannot fill, with how many are missing. */
  short: { key: string; missing: number }[];
}

/**
 * Fills as many places as can be filled at once. A question may suit several cells; taking each cell's first choice could
 * leave another cell empty that could have been filled, so a place may move an earlier one to its next candidate
 * (augmenting paths, the maximum matching of places and questions).
 */
export function draw(cells: readonly CellWish[]): Drawing {
  const places = cells.flatMap((cell) => Array.from({ length: cell.wanted }, () => cell));
  const placeOf = new Map<string, number>();

  const find = (place: number, tried: Set<string>): boolean =>
    (places[place] as CellWish).candidates.some((question) => {
      if (tried.has(question)) return false;
      tried.add(question);
      const taken = placeOf.get(question);
      if (taken !== undefined && !find(taken, tried)) return false;
      placeOf.set(question, place);
      return true;
    });

  places.forEach((_, place) => find(place, new Set()));
  const drawn = new Map<string, string[]>(cells.map((cell) => [cell.key, []]));
  for (const [question, place] of placeOf) drawn.get((places[place] as CellWish).key)?.push(question);
  const short = cells
    .map((cell) => ({ key: cell.key, missing: cell.wanted - (drawn.get(cell.key)?.length ?? 0) }))
    .filter((cell) => cell.missing > 0);
  return { drawn, short };
}
