import { SetMetadata } from '@nestjs/common';

export const neverRemembered = 'hoclieu:never-remembered';

/**
 * For answers with a password or a key in them: an `Idempotency-Key` still keeps the work from being done twice, but what
 * was answered is written nowhere, and the repeated request gets `AnswerShownOnce`.
 */
export function NeverRemembered(): MethodDecorator {
  return SetMetadata(neverRemembered, true);
}
