import { Readable } from 'node:stream';
import { readSmallTable, readTable, type TableReading } from '../reading/read-table';

/** Bytes as they come in from the network: in small pieces. */
export function upload(bytes: Buffer | string, pieceSize = 16_384): Readable {
  const content = Buffer.from(bytes);
  const pieces: Buffer[] = [];
  for (let start = 0; start < content.length; start += pieceSize)
    pieces.push(content.subarray(start, start + pieceSize));
  return Readable.from(pieces);
}

export async function rowsOf(bytes: Buffer | string, reading: TableReading = {}): Promise<string[][]> {
  const rows = await readSmallTable(upload(bytes), 'danh-sach.xlsx', 100_000, reading);
  return rows.map((row) => row.cells);
}

/** The code of the refusal that reading ends with, or 'read' when there is none. */
export async function refusalOf(bytes: Buffer | string, reading: TableReading = {}): Promise<string> {
  try {
    for await (const _ of readTable(upload(bytes), 'danh-sach.xlsx', reading)) continue;
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
}
