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

/** Authorities are data; the two that are no proper names are said in the reader's language. */
export function authorityName(t: ShareText, authority: string): string {
  return authority
    .replace(/^National(?= )/, t('authority.national'))
    .replace(/^School plan(?= )/, t('authority.school'));
}

/** How sure the source of a target is; the head's own wording stays as it is. */
export function certaintyName(t: ShareText, certainty: string): string {
  if (certainty === 'seen in text') return t('certainty.seen');
  return certainty === 'reported' ? t('certainty.reported') : certainty;
}
