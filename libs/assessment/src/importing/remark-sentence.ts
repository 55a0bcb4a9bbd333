import { type Locale, sentence } from '@hoclieu/platform';
import type { Remark } from '../formats/exchanged-question';

/** A remark of a reader or of the bank's own rules, as a sentence. */
export function remarkSentence({ code, params = {} }: Remark, locale: Locale): string {
  const key = code.startsWith('content-') ? `assessment.${code}` : `assessment.import.${code}`;
  const said = sentence(key, locale, params);
  const { near } = params;
  return near === undefined ? said : sentence('assessment.import.near', locale, { said, near });
}
