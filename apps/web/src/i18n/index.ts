import i18next, { type TOptions } from 'i18next';
import { useCallback, useSyncExternalStore } from 'react';
import { en } from './en';
import type { KeyOf, Messages, SameKeys } from './messages';
import { vi } from './vi';

export type Locale = 'vi' | 'en';

const remembered = 'hoclieu.locale';

function firstLocale(): Locale {
  return globalThis.localStorage?.getItem(remembered) === 'en' ? 'en' : 'vi';
}

void i18next.init({
  lng: firstLocale(),
  fallbackLng: 'vi',
  defaultNS: 'portal',
  resources: { vi: { portal: vi }, en: { portal: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  showSupportNotice: false,
} as Parameters<typeof i18next.init>[0]);

export function currentLocale(): Locale {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export function changeLocale(locale: Locale): void {
  globalThis.localStorage?.setItem(remembered, locale);
  globalThis.document.documentElement.lang = locale;
  void i18next.changeLanguage(locale);
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

/** The language in use; the component renders again when the user changes it. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale, currentLocale);
}

export type Translate<M> = (key: KeyOf<M>, values?: TOptions) => string;

/**
 * Registers the texts of one module and returns the hook that reads them. The texts travel in the chunk of the
 * screens that use them, so a module's words cost nothing on the first load.
 *
 * Vietnamese is the reference: English must have the same keys, and may add `<key>_one` for a singular.
 */
export function defineMessages<const V extends Messages>(
  namespace: string,
  texts: { vi: V; en: SameKeys<V> },
): () => Translate<V> {
  i18next.addResourceBundle('vi', namespace, texts.vi, true, true);
  i18next.addResourceBundle('en', namespace, texts.en, true, true);
  return function useModuleText() {
    const locale = useLocale();
    return useCallback(
      (key, values) => {
        const translate = i18next.getFixedT(locale, namespace) as (path: string, values?: TOptions) => string;
        return translate(key, values);
      },
      [locale],
    );
  };
}

/** The texts every screen shares: verbs on buttons, table and form words, dates, states. */
export const useText: () => Translate<typeof vi> = defineMessages('portal', { vi, en });

/** For code outside components (an upload, a notification raised by the API client). */
export function text(key: KeyOf<typeof vi>, values?: TOptions): string {
  return i18next.t(key, values ?? {}) as string;
}
