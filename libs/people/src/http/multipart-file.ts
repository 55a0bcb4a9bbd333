import { PassThrough, type Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { RosterFileMissing } from '../roster/roster.errors';

export interface MultipartFile {
  readonly name: string;
  readonly content: Readable;
  /** Fields sent before the file. */
  readonly fields: Record<string, string>;
}

/** The one file of a form, as a stream while it still comes in; fields have to be sent before it. */
export function multipartFile(request: Request): Promise<MultipartFile> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) return reject(new RosterFileMissing());
    const fields: Record<string, string> = {};
    const form = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20 },
    });
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (_field, stream, { filename }) => {
      const content = stream.pipe(new PassThrough());
      stream.on('error', (error) => content.destroy(error));
      form.on('error', (error) => content.destroy(error as Error));
      resolve({ name: filename || 'tep', content, fields });
    });
    form.on('error', reject);
    form.on('close', () => reject(new RosterFileMissing()));
    request.pipe(form);
  });
}
