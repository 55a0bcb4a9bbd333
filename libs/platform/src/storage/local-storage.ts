import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../ids';
import { StoredFileMissing } from '../problems/platform.errors';
import { HashingStream } from './hashing';
import { Storage, StoredObject } from './storage';

/** Keeps files under `<folder>/ab/cd/<sha256>`; a file appears there whole or not at all. */
export class LocalStorage extends Storage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(content: Readable, limitBytes: number): Promise<StoredObject> {
    const incoming = join(this.folder, 'incoming', newId());
    await mkdir(dirname(incoming), { recursive: true });
    const hashing = new HashingStream(limitBytes);
    try {
      await pipeline(content, hashing, createWriteStream(incoming));
      const { sha256, bytes } = hashing;
      await mkdir(dirname(this.pathOf(sha256)), { recursive: true });
      await rename(incoming, this.pathOf(sha256));
      return { sha256, bytes };
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  async open(sha256: string, range?: { start: number; end: number }): Promise<Readable> {
    const path = this.pathOf(sha256);
    await access(path).catch(() => {
      throw new StoredFileMissing();
    });
    return createReadStream(path, range);
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
