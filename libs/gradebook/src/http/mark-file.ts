import { createParamDecorator, ExecutionContext, StreamableFile } from '@nestjs/common';
import { ActingRequest, FormFile, wholeForm } from '@hoclieu/platform';
import type { MarkFile } from '../exchange/sheet-import.service';
import { MarkFileMissing } from '../gradebook.errors';

/** A class is a page; anything near this is another file. */
const megabytes = 5;

/** The field `file` of a form. Throws MarkFileMissing, FileTooLarge. */
export const UploadedMarks = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<FormFile> => {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    return (await wholeForm(request, { missing: () => new MarkFileMissing(), megabytes, fields: 5 })).file;
  },
);

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For the API's description. */
export const fileForm = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

export function asDownload({ name, bytes }: MarkFile): StreamableFile {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(bytes, { type: xlsx, disposition });
}
