import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { ActingRequest, Storage } from '@hoclieu/platform';
import type { StoredFile } from '../stored-file.entity';
import { ByteRange, byteRange } from './byte-range';
import { contentHeaders } from './content-headers';

/** Streams a file, whole or the range asked for; 304 when the reader has it already, 416 outside of the file. */
export async function sendFile(
  storage: Storage,
  file: StoredFile,
  request: ActingRequest,
  response: Response,
): Promise<void> {
  response.set(contentHeaders(file, request.query['download'] !== undefined));
  const range = rangeOf(request, file);
  if (request.headers['if-none-match'] === `"${file.sha256}"`) response.status(304).end();
  else if (range === 'outside') response.status(416).set('Content-Range', `bytes */${file.bytes}`).end();
  else await send(storage, file, range, response);
}

/** A range asked for with another version's `If-Range` is void: the whole file is sent. */
function rangeOf(request: ActingRequest, file: StoredFile): ByteRange | null | 'outside' {
  const condition = request.headers['if-range'];
  if (condition !== undefined && condition !== `"${file.sha256}"`) return null;
  return byteRange(request.headers.range, file.bytes);
}

/** A reader who goes away in the middle of a video is no error. */
async function send(
  storage: Storage,
  file: StoredFile,
  range: ByteRange | null,
  response: Response,
): Promise<void> {
  const content = await storage.open(file.sha256, range ?? undefined);
  response.status(range ? 206 : 200);
  if (range) response.set('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  response.set('Content-Length', String(range ? range.end - range.start + 1 : file.bytes));
  await pipeline(content, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
