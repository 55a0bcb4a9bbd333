import { createHash, Hash } from 'node:crypto';
import { Transform, TransformCallback } from 'node:stream';
import { FileTooLarge } from '../problems/platform.errors';

/** Passes bytes through while hashing and counting them; fails once there are more than the limit. */
export class HashingStream extends Transform {
  bytes = 0;
  private readonly hash: Hash = createHash('sha256');

  constructor(private readonly limitBytes: number) {
    super();
  }

  get sha256(): string {
    return this.hash.copy().digest('hex');
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.limitBytes) {
      done(new FileTooLarge(Math.floor(this.limitBytes / 1024 / 1024)));
      return;
    }
    this.hash.update(chunk);
    done(null, chunk);
  }
}
