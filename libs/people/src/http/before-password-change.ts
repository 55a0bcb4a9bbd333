import { SetMetadata } from '@nestjs/common';

export const beforePasswordChange = 'hoclieu:before-password-change';

/** A route one may use while the first password is still to be changed. */
export function BeforePasswordChange(): MethodDecorator {
  return SetMetadata(beforePasswordChange, true);
}
