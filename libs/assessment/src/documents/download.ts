import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const pdf = 'application/pdf';
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file to keep under its Vietnamese name. */
export function asDownload({ name, bytes }: WrittenFile, type: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: attachment(name) });
}

export function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** Half a file ends in a broken connection and never looks whole; a reader who goes away is no error. */
export async function sendPieces(content: Readable, response: Response): Promise<void> {
  await pipeline(content, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
