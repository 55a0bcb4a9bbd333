import { ValidationPipe } from '@nestjs/common';
import { ValidationError } from 'class-validator';
import { DomainError } from '../problems/domain-error';
import { Locale } from '../problems/messages';
import { constraintSentence } from './constraint-sentences';

interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Input that does not fit its DTO; names every wrong field by its path. */
export class InvalidInput extends DomainError {
  constructor(private readonly failures: ValidationError[]) {
    super('invalid', 'platform.invalid-input');
  }

  translated(locale: Locale): FieldError[] {
    return this.failures.flatMap((failure) => fieldErrors(failure, '', locale));
  }
}

function fieldErrors(failure: ValidationError, parent: string, locale: Locale): FieldError[] {
  const path = parent ? `${parent}.${failure.property}` : failure.property;
  const own = Object.entries(failure.constraints ?? {}).map(([code, message]) => ({
    path,
    code,
    message: constraintSentence(code, message, locale),
  }));
  return [...own, ...(failure.children ?? []).flatMap((child) => fieldErrors(child, path, locale))];
}

export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (failures) => new InvalidInput(failures),
  });
}
