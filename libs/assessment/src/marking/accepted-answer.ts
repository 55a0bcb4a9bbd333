import type { AcceptedAnswer } from '../question/question-content';

/** Compares as people do: 3,5 is 3.5, "  hà  Nội " is "Hà Nội"; numbers exactly, never as binary floats. */
export function accepts(answer: AcceptedAnswer, given: string): boolean {
  if (!answer.numeric) return folded(answer.text) === folded(given);
  const wanted = decimalOf(answer.text);
  const found = decimalOf(given);
  const tolerance = decimalOf(answer.tolerance ?? '0');
  if (!wanted || !found || !tolerance) return false;
  const [a, b, t] = toSameScale([wanted, found, tolerance]) as [bigint, bigint, bigint];
  const distance = a > b ? a - b : b - a;
  return distance <= t;
}

interface Decimal {
  digits: bigint;
  scale: number;
}

/** Null when the text is no decimal number; comma and point are both decimal signs. */
export function decimalOf(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:[.,](\d*))?$/u.exec(
    text.replaceAll(/\s|\u2212/gu, (c) => (c === '\u2212' ? '-' : '')),
  );
  if (!match) return null;
  const [, sign, whole = '', part = ''] = match;
  if (whole + part === '' || whole.length + part.length > 40) return null;
  return { digits: BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`), scale: part.length };
}

function toSameScale(numbers: Decimal[]): bigint[] {
  const scale = Math.max(...numbers.map((number) => number.scale));
  return numbers.map((number) => number.digits * 10n ** BigInt(scale - number.scale));
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('vi');
}
