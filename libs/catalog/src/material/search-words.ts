import { fold } from '@hoclieu/platform/documents';

/** Folded words of what somebody typed; "Lực & chuyển" → luc, chuyen. */
export function searchWords(typed: string): string[] {
  return fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All words must be there; the last may still be in the making. Null when nothing was typed. */
export function searchQuery(typed: string | undefined): string | null {
  const words = searchWords(typed ?? '').slice(0, 12);
  if (words.length === 0) return null;
  return words.map((word, index) => (index === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(' & ');
}
