import {
  CallHandler,
  createParamDecorator,
  ExecutionContext,
  Injectable,
  NestInterceptor,
} from '@nestjs/common';
import type { Observable } from 'rxjs';
import { ActingRequest, FormFile, wholeForm } from '@hoclieu/platform';
import { DistributionFileMissing } from '../curriculum.errors';

/** A distribution is a page or ten of text; anything near this is another file. */
const megabytes = 10;

type UploadRequest = ActingRequest & { table?: FormFile };

/** Takes the field `file` out of a form, so that its other fields are validated as any body. */
@Injectable()
export class TableUpload implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    const { fields, file } = await wholeForm(request, {
      missing: () => new DistributionFileMissing(),
      megabytes,
    });
    request.body = fields;
    request.table = file;
    return next.handle();
  }
}

export const UploadedTable = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<UploadRequest>().table;
});
