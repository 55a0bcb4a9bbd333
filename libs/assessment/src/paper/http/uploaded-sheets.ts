import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ActingRequest, FormFile, wholeForm } from '@hoclieu/platform';
import { SheetFileMissing } from '../paper.errors';

export interface SheetForm {
  file: FormFile;
  fields: Record<string, string>;
}

/** A school's sheets are a page of text a class; anything near this is another file. */
const megabytes = 5;

/** The file of a form and its fields. Throws SheetFileMissing, FileTooLarge. */
export const UploadedSheets = createParamDecorator(
  (_: unknown, context: ExecutionContext): Promise<SheetForm> =>
    wholeForm(context.switchToHttp().getRequest<ActingRequest>(), {
      missing: () => new SheetFileMissing(),
      megabytes,
      fields: 5,
    }),
);
