import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import busboy from 'busboy';
import { ActingRequest, FileTooLarge } from '@hoclieu/platform';
import type { MarkFile } from '../exchange/sheet-import.service';
import { MarkFileMissing } from '../gradebook.errors';

/** A class is a page; anything near this is another file. */
const limitMegabytes = 5;

/** The field `file` of a form. Throws MarkFileMissing, FileTooLarge. */
export const UploadedMarks = createParamDecorator((_: unknown, context: ExecutionContext) =>
  fileOf(context.switchToHttp().getRequest<ActingRequest>()),
);

function fileOf(request: ActingRequest): Promise<MarkFile> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) return reject(new MarkFileMissing());
    let file: MarkFile | null = null;
    const form = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 5, fileSize: limitMegabytes * 1024 * 1024 },
    });
    form.on('file', (_field, stream, { filename }) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('limit', () => reject(new FileTooLarge(limitMegabytes)));
      stream.on('end', () => (file = { name: filename || 'bang-diem', bytes: Buffer.concat(pieces) }));
    });
    form.on('error', () => reject(new MarkFileMissing()));
    form.on('close', () => (file ? resolve(file) : reject(new MarkFileMissing())));
    request.pipe(form);
  });
}
