import { fold } from '@hoclieu/platform/documents';

const mostWords = 12;

/** Folded words of what somebody typed; "Lực & chuyển" → luc, chuyen. */
export function searchWords(typed: string | undefined): string[] {
  return (fold(typed ?? '').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}

/** Of each word, how it may be spelt. */
export type Spellings = readonly (readonly string[])[];

/**
 * All words must be there, each in one of its spellings; the last may still be in the making. Of a school, when that is
 * part of every word, as `catalog.school_words` keeps them.
 */
export function searchQuery(words: Spellings, schoolId = ''): string {
  const school = schoolId.slice(-6);
  return words
    .map((spellings, index) => {
      const ending = index === words.length - 1 ? ':*' : '';
      const any = spellings.map((word) => `'${school}${word.slice(0, 100)}'${ending}`).join(' | ');
      return spellings.length > 1 ? `(${any})` : any;
    })
    .join(' & ');
}
