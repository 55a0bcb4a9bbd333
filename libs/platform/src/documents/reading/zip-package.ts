import type { Readable } from 'node:stream';
import { NotAPackage } from '../documents.errors';
import { isZip } from './file-kind';
import { spool } from './spooled-file';
import { defaultTableLimits, type TableLimits } from './table-limits';
import { ZipArchive } from './zip-guard';

/** What an uploaded package may cost us; bytes and counts are per file. */
export type ZipLimits = Pick<TableLimits, 'fileBytes' | 'unpackedBytes' | 'compressionRatio' | 'parts'>;

/** An uploaded ZIP (DOCX, QTI, …) opened under guard for as long as the work takes; nothing of it stays on disk. */
export async function withZip<T>(
  source: Readable | string,
  name: string,
  work: (archive: ZipArchive) => Promise<T>,
  limits: Partial<ZipLimits> = {},
): Promise<T> {
  const allowed = { ...defaultTableLimits, ...limits };
  const file = await spool(source, name, allowed.fileBytes);
  try {
    if (!(await isZip(file))) throw new NotAPackage(name);
    const archive = await ZipArchive.open(file, allowed);
    return await work(archive).finally(() => archive.close());
  } finally {
    await file.discard();
  }
}
