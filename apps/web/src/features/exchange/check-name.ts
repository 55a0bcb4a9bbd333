import type { SyncText } from './exchange.i18n';
import { vi } from './exchange.vi';

type CheckKey = keyof typeof vi.check;

function isKnown(key: string): key is CheckKey {
  return key in vi.check;
}

/** The sentence for a check; a check of a newer server still says that there is something to look at. */
export function checkTitle(t: SyncText, key: string): string {
  return isKnown(key) ? t(`check.${key}.title`) : t('otherCheck');
}

export function checkFix(t: SyncText, key: string): string | null {
  return isKnown(key) ? t(`check.${key}.fix`) : null;
}
