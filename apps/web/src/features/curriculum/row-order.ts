interface Identified {
  id: string;
}

type Chosen = ReadonlySet<string>;

/** The chosen rows one place up or down, together; what is at the edge already stays there. */
export function moved<Row extends Identified>(
  rows: readonly Row[],
  chosen: Chosen,
  by: 'up' | 'down',
): Row[] {
  const result = by === 'up' ? [...rows] : [...rows].reverse();
  for (let at = 1; at < result.length; at += 1) {
    const [before, row] = [result[at - 1], result[at]];
    if (before && row && chosen.has(row.id) && !chosen.has(before.id)) result.splice(at - 1, 2, row, before);
  }
  return by === 'up' ? result : result.reverse();
}

/** With one more below the last chosen row. */
export function inserted<Row extends Identified>(rows: readonly Row[], chosen: Chosen, row: Row): Row[] {
  return rows.toSpliced(rows.findLastIndex(({ id }) => chosen.has(id)) + 1, 0, row);
}
