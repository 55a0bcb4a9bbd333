import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EmptyFile, SourceTooLarge } from '../documents.errors';

/** An upload as a file on disk: a ZIP is read from its end, so a stream has to be laid down first. */
export type SpooledFile = { path: string; name: string; discard(): Promise<void> };

/** Lays a stream down in a private temporary folder; a path is used where it is. Refuses an empty or oversized file. */
export async function spool(
  source: Readable | string,
  name: string,
  limitBytes: number,
): Promise<SpooledFile> {
  if (typeof source === 'string') {
    checkSize((await stat(source)).size, name, limitBytes);
    return { path: source, name, discard: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), `hoclieu-table-${process.pid}-`));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'upload');
    await pipeline(source, atMost(limitBytes), createWriteStream(path, { mode: 0o600 }));
    checkSize((await stat(path)).size, name, limitBytes);
    return { path, name, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function atMost(limitBytes: number): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > limitBytes) done(new SourceTooLarge(limitBytes));
      else done(null, chunk);
    },
  });
}

function checkSize(bytes: number, name: string, limitBytes: number): void {
  if (bytes === 0) throw new EmptyFile(name);
  if (bytes > limitBytes) throw new SourceTooLarge(limitBytes);
}
