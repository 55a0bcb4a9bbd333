import type { ShareText } from './share.i18n';
import type { Kind } from './share.queries';

/** The server names classes, people and departments; the school and its levels are words of the portal. */
export function scopeName(t: ShareText, scope: { kind: string; key: string; label?: string }): string {
  if (scope.kind === 'school') return t('school');
  if (scope.kind === 'level') return t(`level.${scope.key as 'lower_secondary'}`);
  return scope.label ?? '';
}

export function kindName(t: ShareText, kind: Kind): string {
  return t(`kind.${kind}`);
}
