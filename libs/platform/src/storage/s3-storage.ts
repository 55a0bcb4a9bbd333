import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { newId } from '../ids';
import { StoredFileMissing } from '../problems/platform.errors';
import { HashingStream } from './hashing';
import { Storage, StoredObject } from './storage';

/** The same store on any S3-compatible server; content is hashed on its way through a temporary file. */
export class S3Storage extends Storage {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {
    super();
  }

  async put(content: Readable, limitBytes: number): Promise<StoredObject> {
    const incoming = join(tmpdir(), `hoclieu-${newId()}`);
    const hashing = new HashingStream(limitBytes);
    try {
      await pipeline(content, hashing, createWriteStream(incoming));
      const { sha256, bytes } = hashing;
      const params = { Bucket: this.bucket, Key: sha256, Body: createReadStream(incoming) };
      await new Upload({ client: this.client, params }).done();
      return { sha256, bytes };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  async open(sha256: string, range?: { start: number; end: number }): Promise<Readable> {
    try {
      const Range = range ? `bytes=${range.start}-${range.end}` : undefined;
      const answer = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: sha256, Range }),
      );
      return answer.Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) throw new StoredFileMissing();
      throw error;
    }
  }
}
