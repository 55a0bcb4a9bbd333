import type { StagedRow } from './staged-row';

/** Some rows as the bytes of one JSON array, which PostgreSQL takes as they are. */
export interface StagedBatch {
  readonly count: number;
  readonly json: Buffer;
}

const batchRows = 500;
/** Rows with long cells fill a batch before there are five hundred of them. */
const batchBytes = 512 * 1024;

/**
 * Turns each row into bytes as soon as it is read: rows that waited for the database as objects would outlive two
 * collections of young garbage, and a long list would stay in the heap as a whole until the next full one.
 */
export async function* batchesOf(rows: AsyncIterable<StagedRow>): AsyncGenerator<StagedBatch> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  for await (const row of rows) {
    const piece = Buffer.from(`${pieces.length === 0 ? '[' : ','}${JSON.stringify(row)}`);
    pieces.push(piece);
    bytes += piece.length;
    if (pieces.length < batchRows && bytes < batchBytes) continue;
    yield batchOf(pieces);
    [pieces, bytes] = [[], 0];
  }
  if (pieces.length > 0) yield batchOf(pieces);
}

function batchOf(pieces: Buffer[]): StagedBatch {
  return { count: pieces.length, json: Buffer.concat([...pieces, Buffer.from(']')]) };
}
