import { fold } from '@hoclieu/platform/documents';

/** A cell on one line, composed, with single blanks. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** Lower case words without marks and punctuation: "Tiết học/\nthời lượng (4)" → "tiet hoc thoi luong". */
export function wordsOf(text: string): string {
  return fold(text.replace(/\(\s*[\d*]+\s*\)/g, ' '))
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

const bracketTotal = /\s*[([]\s*(\d+(?:[.,]\d+)?)\s*(?:tiết|tiet|periods?)\s*[)\]]\s*$/iu;

/** Takes "(11 tiết)" off the end of a chapter's or lesson's name. `halfPeriods` is null when it has none. */
export function withoutTotal(text: string): { name: string; halfPeriods: number | null } {
  const line = oneLine(text);
  const found = bracketTotal.exec(line);
  if (!found) return { name: line, halfPeriods: null };
  const halves = Number(found[1]?.replace(',', '.')) * 2;
  return {
    name: line.slice(0, found.index).trim() || line,
    halfPeriods: Number.isInteger(halves) ? halves : null,
  };
}
