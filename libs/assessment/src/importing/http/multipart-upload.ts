import { PassThrough, type Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { ImportFileMissing } from '../importing.errors';

export interface MultipartUpload {
  readonly name: string;
  readonly content: Readable;
  /** Fields sent before the file. */
  readonly fields: Record<string, string>;
}

/** The one file of a form as a stream, while it still comes in. */
export function multipartUpload(request: Request): Promise<MultipartUpload> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) return reject(new ImportFileMissing());
    const fields: Record<string, string> = {};
    const limits = { files: 1, fields: 20, fieldSize: 1000 };
    const form = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (_field, stream, { filename }) => {
      const content = stream.pipe(new PassThrough());
      stream.on('error', (error) => content.destroy(error));
      form.on('error', (error) => content.destroy(error as Error));
      resolve({ name: filename || 'tep', content, fields });
    });
    form.on('error', reject);
    form.on('close', () => reject(new ImportFileMissing()));
    request.pipe(form);
  });
}
