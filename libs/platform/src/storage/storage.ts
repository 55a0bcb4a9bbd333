import type { Readable } from 'node:stream';

export interface StoredObject {
  /** Hex SHA-256 of the content: its name in the storage. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Files by content hash. `LocalStorage` by default, `S3Storage` by configuration. */
export abstract class Storage {
  /** Streams content in, refusing more than `limitBytes`; the same content is kept once. */
  abstract put(content: Readable, limitBytes: number): Promise<StoredObject>;
  /** Streams content out, optionally a byte range (inclusive); throws `StoredFileMissing`. */
  abstract open(sha256: string, range?: { start: number; end: number }): Promise<Readable>;
}
