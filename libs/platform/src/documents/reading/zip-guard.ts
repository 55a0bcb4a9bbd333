import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import {
  BrokenZip,
  EncryptedSpreadsheet,
  SuspiciousCompression,
  TooManyParts,
  UnpacksTooLarge,
} from '../documents.errors';
import type { SpooledFile } from './spooled-file';
import type { TableLimits } from './table-limits';

export type ArchiveLimits = Pick<TableLimits, 'unpackedBytes' | 'compressionRatio' | 'parts'>;

const ratioCountsFrom = 10 * 1024 * 1024;

/**
 * A ZIP from a stranger. Sizes written in it are not believed: bytes are counted as they are unpacked, over all
 * parts together, so a bomb is refused after the limit's worth of work and never held in memory.
 */
export class ZipArchive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
    private readonly file: SpooledFile,
    private readonly limits: ArchiveLimits,
  ) {}

  static async open(file: SpooledFile, limits: ArchiveLimits): Promise<ZipArchive> {
    const zip = await openPromise(file.path, {
      autoClose: false,
      lazyEntries: true,
      validateEntrySizes: false,
    }).catch(() => {
      throw new BrokenZip(file.name);
    });
    try {
      return new ZipArchive(zip, await directoryOf(zip, file, limits), file, limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** Part names in lower case: OOXML compares them without regard to case. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new BrokenZip(this.file.name);
    if (entry.isEncrypted()) throw new EncryptedSpreadsheet(this.file.name);
    const stream = await this.zip.openReadStreamPromise(entry).catch(() => {
      throw new BrokenZip(this.file.name);
    });
    let produced = 0;
    for await (const chunk of this.chunksOf(stream)) {
      produced += chunk.length;
      this.count(chunk.length, produced, entry);
      yield chunk;
    }
  }

  close(): void {
    this.zip.close();
  }

  private async *chunksOf(stream: Readable): AsyncGenerator<Buffer> {
    const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (;;) {
        const next = await iterator.next().catch(() => {
          throw new BrokenZip(this.file.name);
        });
        if (next.done) return;
        yield next.value;
      }
    } finally {
      stream.destroy();
    }
  }

  private count(bytes: number, produced: number, entry: Entry): void {
    this.unpacked += bytes;
    if (this.unpacked > this.limits.unpackedBytes) throw new UnpacksTooLarge(this.limits.unpackedBytes);
    const packed = Math.min(entry.compressedSize, this.zip.fileSize);
    if (produced > ratioCountsFrom && produced > packed * this.limits.compressionRatio) {
      throw new SuspiciousCompression(this.limits.compressionRatio);
    }
  }
}

async function directoryOf(
  zip: ZipFile,
  file: SpooledFile,
  limits: ArchiveLimits,
): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.parts) throw new TooManyParts(limits.parts);
  const entries = new Map<string, Entry>();
  const iterator = zip.eachEntry();
  for (;;) {
    const next = await iterator.next().catch(() => {
      throw new BrokenZip(file.name);
    });
    if (next.done) return entries;
    entries.set(next.value.fileName.toLowerCase(), next.value);
  }
}
