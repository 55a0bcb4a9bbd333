import { PassThrough, type Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { FileTooLarge } from '../problems/platform.errors';

export interface StreamedFile {
  readonly name: string;
  readonly content: Readable;
  /** Fields sent before the file. */
  readonly fields: Record<string, string>;
}

export interface FormFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface FormRules {
  /** What is said of a request without a file. */
  readonly missing: () => Error;
  /** Longest field taken, in bytes. */
  readonly fieldSize?: number;
}

const nameless = 'tep';

/** The one file of a form, as a stream while it still comes in. */
export function streamedFile(request: Request, { missing, fieldSize }: FormRules): Promise<StreamedFile> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) return reject(missing());
    const fields: Record<string, string> = {};
    const limits = { files: 1, fields: 20, ...(fieldSize && { fieldSize }) };
    const form = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (_field, stream, { filename }) => {
      const content = stream.pipe(new PassThrough());
      stream.on('error', (error) => content.destroy(error));
      form.on('error', (error) => content.destroy(error as Error));
      resolve({ name: filename || nameless, content, fields });
    });
    form.on('error', reject);
    form.on('close', () => reject(missing()));
    request.pipe(form);
  });
}

/** The whole form with its one file, for files of a page or ten. Throws FileTooLarge. */
export function wholeForm(
  request: Request,
  {
    missing,
    megabytes,
    fieldSize = 10_000,
    fields: most = 20,
  }: FormRules & { megabytes: number; fields?: number },
): Promise<{ fields: Record<string, string>; file: FormFile }> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) return reject(missing());
    const fields: Record<string, string> = {};
    let file: FormFile | null = null;
    const limits = { files: 1, fields: most, fieldSize, fileSize: megabytes * 1024 * 1024 };
    const form = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (_field, stream, { filename }) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('limit', () => reject(new FileTooLarge(megabytes)));
      stream.on('end', () => (file = { name: filename || nameless, bytes: Buffer.concat(pieces) }));
    });
    form.on('error', () => reject(missing()));
    form.on('close', () => (file ? resolve({ fields, file }) : reject(missing())));
    request.pipe(form);
  });
}
