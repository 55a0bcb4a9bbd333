import { use, useCallback } from 'react';
import { type Locale, currentLocale, setLocale, useLocale } from './locale';
import { type KeyOf, type Messages, type SameKeys, type Values, sentence } from './messages';
import { vi } from './vi';

export { type Locale, currentLocale, rememberedLocale, useLocale } from './locale';

export type Translate<M> = (key: KeyOf<M>, values?: Values) => string;

interface Texts {
  readonly vi: Messages;
  readonly fetchEnglish: () => Promise<{ en: Messages }>;
  en?: Messages;
  coming?: Promise<void>;
}

const known: Texts[] = [];
let wanted: Locale = currentLocale();

/** Where the English texts cannot be fetched the Vietnamese ones stand in until the page is opened again. */
function english(texts: Texts): Promise<void> {
  texts.coming ??= texts.fetchEnglish().then(
    ({ en }) => void (texts.en = en),
    () => void (texts.en = texts.vi),
  );
  return texts.coming;
}

/** Changes the language once the texts of everything on the screen are there. */
export async function changeLocale(locale: Locale): Promise<void> {
  wanted = locale;
  if (locale === 'en') await Promise.all(known.map(english));
  if (wanted === locale) setLocale(locale);
}

function say(texts: Texts, locale: Locale, key: string, values?: Values): string {
  return sentence((locale === 'en' && texts.en) || texts.vi, key, values);
}

function remember(texts: Texts): Texts {
  known.push(texts);
  if (wanted === 'en') void english(texts);
  return texts;
}

function hookOf<V>(texts: Texts): () => Translate<V> {
  return function useModuleText() {
    const locale = useLocale();
    if (locale === 'en' && !texts.en) use(english(texts));
    return useCallback((key, values) => say(texts, locale, key, values), [locale]);
  };
}

/**
 * Gives the hook that reads the texts of one module. They travel in the chunk of the screens that use them, English in
 * a chunk of its own, so a module's words cost nothing on the first load and nobody fetches two languages.
 *
 * Vietnamese is the reference: English must have the same keys, and may add `<key>_one` for a singular.
 */
export function defineMessages<const V extends Messages>(texts: {
  vi: V;
  en: () => Promise<{ en: SameKeys<V> }>;
}): () => Translate<V> {
  return hookOf<V>(remember({ vi: texts.vi, fetchEnglish: texts.en as () => Promise<{ en: Messages }> }));
}

const shared = remember({ vi, fetchEnglish: () => import('./en') as Promise<{ en: Messages }> });

/** The texts every screen shares: verbs on buttons, table and form words, dates, states. */
export const useText = hookOf<typeof vi>(shared);

/** For code outside components (an upload, a notification raised by the API client). */
export function text(key: KeyOf<typeof vi>, values?: Values): string {
  return say(shared, currentLocale(), key, values);
}
