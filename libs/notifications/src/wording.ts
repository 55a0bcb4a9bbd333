import { Locale, sentence } from '@hoclieu/platform';
import type { Notice } from './notification';

export interface Wording {
  readonly title: string;
  readonly body: string;
}

/** The notice in the reader's language: dates as dd/mm/yyyy, params that name a sentence replaced by it. */
export function wordingOf({ kind, params }: Pick<Notice, 'kind' | 'params'>, locale: Locale): Wording {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, show(value, locale)]),
  );
  return {
    title: sentence(`notify.${kind}.title`, locale, shown),
    body: sentence(`notify.${kind}.body`, locale, shown),
  };
}

function show(value: string | number | null, locale: Locale): string | number {
  if (value === null) return '–';
  if (typeof value === 'number') return value;
  if (value.startsWith('@')) return sentence(value.slice(1), locale);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return date ? `${date[3]}/${date[2]}/${date[1]}` : value;
}
