import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileTooLarge } from '@hoclieu/platform';
import type { UploadOnDisk } from './file-check';

const megabyte = 1024 * 1024;

/**
 * Lays an upload down in a private folder while it comes in, gives it to the work, and leaves nothing behind,
 * whether the work succeeds, the file is too large or the sender goes away.
 */
export async function withUploadOnDisk<T>(
  content: Readable,
  name: string,
  limitMegabytes: number,
  work: (upload: UploadOnDisk) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `hoclieu-upload-${process.pid}-`));
  try {
    const path = join(folder, 'content');
    const counter = new CountingStream(limitMegabytes);
    await pipeline(content, counter, createWriteStream(path, { mode: 0o600 }));
    return await work({ path, name, bytes: counter.bytes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class CountingStream extends Transform {
  bytes = 0;

  constructor(private readonly limitMegabytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void) {
    this.bytes += chunk.length;
    if (this.bytes > this.limitMegabytes * megabyte) done(new FileTooLarge(this.limitMegabytes));
    else done(null, chunk);
  }
}
