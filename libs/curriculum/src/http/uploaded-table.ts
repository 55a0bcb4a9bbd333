import {
  CallHandler,
  createParamDecorator,
  ExecutionContext,
  Injectable,
  NestInterceptor,
} from '@nestjs/common';
import busboy from 'busboy';
import type { Observable } from 'rxjs';
import { ActingRequest, FileTooLarge } from '@hoclieu/platform';
import { DistributionFileMissing } from '../curriculum.errors';

/** A distribution is a page or ten of text; anything near this is another file. */
const limitMegabytes = 10;

export interface TableInRequest {
  readonly name: string;
  readonly bytes: Buffer;
}

type UploadRequest = ActingRequest & { table?: TableInRequest };

/** Takes the field `file` out of a form, so that its other fields are validated as any body. */
@Injectable()
export class TableUpload implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    const { fields, table } = await readForm(request);
    request.body = fields;
    request.table = table;
    return next.handle();
  }
}

export const UploadedTable = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<UploadRequest>().table;
});

function readForm(
  request: UploadRequest,
): Promise<{ fields: Record<string, string>; table: TableInRequest }> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) return reject(new DistributionFileMissing());
    const fields: Record<string, string> = {};
    let table: TableInRequest | null = null;
    const form = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20, fieldSize: 10_000, fileSize: limitMegabytes * 1024 * 1024 },
    });
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (_field, stream, { filename }) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('limit', () => reject(new FileTooLarge(limitMegabytes)));
      stream.on('end', () => (table = { name: filename || 'tep', bytes: Buffer.concat(pieces) }));
    });
    form.on('error', () => reject(new DistributionFileMissing()));
    form.on('close', () => (table ? resolve({ fields, table }) : reject(new DistributionFileMissing())));
    request.pipe(form);
  });
}
