import { fold } from '@hoclieu/platform/documents';

const mostWords = 12;

/** Folded words of what somebody typed; "Lực & chuyển" → luc, chuyen. */
export function searchWords(typed: string | undefined): string[] {
  return (fold(typed ?? '').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}

/** All words must be there, each in one of its spellings; the last may still be in the making. Null without words. */
export function searchQuery(words: readonly (readonly string[])[]): string | null {
  if (words.length === 0) return null;
  return words
    .map((spellings, index) => {
      const ending = index === words.length - 1 ? ':*' : '';
      const any = spellings.map((word) => `'${word}'${ending}`).join(' | ');
      return spellings.length > 1 ? `(${any})` : any;
    })
    .join(' & ');
}
