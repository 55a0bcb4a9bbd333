export interface Position {
  row: number;
  column: number;
}

export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Size {
  rows: number;
  columns: number;
}

const moves: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-12, 0],
  PageDown: [12, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

function within(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count - 1);
}

/** Where an arrow leads, stopping at the edges; `null` for any other key. */
export function moved(from: Position, key: string, size: Size): Position | null {
  const move = moves[key];
  if (!move) return null;
  return { row: within(from.row + move[0], size.rows), column: within(from.column + move[1], size.columns) };
}

/** Tab walks along the row and on to the next one; `null` past either end, where the focus leaves the grid. */
export function tabbed(from: Position, backwards: boolean, size: Size): Position | null {
  const at = from.row * size.columns + from.column + (backwards ? -1 : 1);
  if (at < 0 || at >= size.rows * size.columns) return null;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
}

export function blockBetween(one: Position, other: Position): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Every number from `first` to `last`, both included. */
export function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
