const combiningMarks = /\p{M}/gu;
const blanks = /[\s\u200b\ufeff]+/gu;

/**
 * Lower case without diacritics ("Đặng  Thị Hà" → "dang thi ha"), with every run of blanks (non-breaking ones
 * included) as one space. Schools type the same heading or name with and without marks, composed or decomposed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/[đĐ]/g, 'd')
    .replace(blanks, ' ')
    .trim()
    .toLowerCase();
}
