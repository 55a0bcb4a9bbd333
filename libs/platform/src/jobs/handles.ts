import { SetMetadata } from '@nestjs/common';
import { JobDefinition } from './define-job';

export const handlesJob = 'hoclieu:handles-job';

/** Marks a method of a provider in a `…JobsModule` as the handler of a job: `(payload) => Promise<void>`. */
export function Handles<P extends object>(job: JobDefinition<P>): MethodDecorator {
  return SetMetadata(handlesJob, job.name);
}
