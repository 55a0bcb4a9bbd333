import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ActingRequest, FormFile, wholeForm } from '@hoclieu/platform';
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
