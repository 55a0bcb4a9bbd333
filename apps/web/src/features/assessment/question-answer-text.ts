import type { ContentOf } from './question.queries';

type Answer = ContentOf<'short-answer'>['answers'][number];

/** `2,5 ± 0,01`, with the decimal comma. */
export function answerText({ text, numeric, tolerance }: Answer): string {
  if (!numeric) return text;
  const shown = text.replace('.', ',');
  return tolerance ? `${shown} ± ${tolerance.replace('.', ',')}` : shown;
}
