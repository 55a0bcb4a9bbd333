import { useSyncExternalStore } from 'react';

export type Locale = 'vi' | 'en';

const remembered = 'hoclieu.locale';
const listeners = new Set<() => void>();
let current: Locale = 'vi';

/** The language this browser was last used in. */
export function rememberedLocale(): Locale {
  return globalThis.localStorage?.getItem(remembered) === 'en' ? 'en' : 'vi';
}

export function currentLocale(): Locale {
  return current;
}

export function setLocale(locale: Locale): void {
  current = locale;
  globalThis.localStorage?.setItem(remembered, locale);
  globalThis.document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language in use; the component renders again when the user changes it. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale, currentLocale);
}
