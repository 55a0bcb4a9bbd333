import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readSmallTable, type SourceRow } from '@hoclieu/platform/documents';

const folder = join(__dirname, '../data/distributions');

export function distributionFile(name: string): string {
  return join(folder, `${name}.csv`);
}

/** The rows of one of the real distributions the product carries. */
export function rowsOfFile(name: string): Promise<SourceRow[]> {
  return readSmallTable(createReadStream(distributionFile(name)), `${name}.csv`, 2000);
}

/** The rows of a sheet typed here, read through the same door as an upload. */
export function rowsOfText(text: string): Promise<SourceRow[]> {
  return readSmallTable(Readable.from([Buffer.from(text)]), 'phan-phoi.csv', 2000);
}
