/** KaTeX takes letters with marks apart, as an accent over a letter; in another plane it leaves them whole. */
const otherPlane = 0xf0000;

export function hidden(latex: string): string {
  return latex
    .normalize('NFC')
    .replaceAll(/[À-ɏḀ-ỹ]/gu, (letter) => String.fromCodePoint(otherPlane + (letter.codePointAt(0) ?? 0)));
}

export function shown(said: string): string {
  return said
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u{f0000}-\u{fffff}]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? otherPlane) - otherPlane),
    );
}

/** Word's accents are combining characters. */
export const accents: Record<string, string> = {
  '^': '\u0302',
  '~': '\u0303',
  ˉ: '\u0305',
  '‾': '\u0305',
  '¯': '\u0305',
  '⃗': '\u20d7',
  '→': '\u20d7',
  '←': '\u20d6',
  '˙': '\u0307',
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  '˘': '\u0306',
  ˇ: '\u030c',
  '↔': '\u20e1',
  '⌢': '⏜',
};

export const doubleStruck: Record<string, string> = { R: 'ℝ', N: 'ℕ', Z: 'ℤ', Q: 'ℚ', C: 'ℂ' };
