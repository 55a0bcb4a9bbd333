import { InvalidCursor } from './problems/platform.errors';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

export function encodeCursor(values: (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values a cursor stands for; refuses anything it did not make. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(isScalar)) return values;
  } catch {
    throw new InvalidCursor();
  }
  throw new InvalidCursor();
}

function isScalar(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Cuts a list read with `limit + 1` rows into a page. */
export function pageOf<T>(
  rows: T[],
  limit: number,
  position: (row: T) => (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(position(last)) : null };
}
