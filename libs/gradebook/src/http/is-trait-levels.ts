import { buildMessage, ValidateBy, ValidationOptions } from 'class-validator';
import { traitLevels } from '../regulation/primary-traits';

const allowed: readonly unknown[] = traitLevels;

function areLevels(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const levels = Object.values(value);
  return levels.length <= 40 && levels.every((level) => allowed.includes(level));
}

/** An object whose values are T, Đ or C. */
export function IsTraitLevels(options?: ValidationOptions): PropertyDecorator {
  const defaultMessage = buildMessage((each) => `${each}$property must hold T, Đ or C by key`, options);
  return ValidateBy({ name: 'isTraitLevels', validator: { validate: areLevels, defaultMessage } }, options);
}
