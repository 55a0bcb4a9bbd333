import { createHash } from 'node:crypto';
import { plainPartsOf, richTextsOf } from './content-text';
import type { QuestionContent, RichText } from './question-content';
import { filesIn, plainText } from './rich-text';

const blanks = /\s+/g;
const looseEnd = /[.:;?…\s]+$/;

/**
 * Equal for questions that ask the same: stem, options in any order and what they share, without regard to case, blanks
 * and what stands at the end of a sentence. Diacritics count, since a spelling question may differ by nothing else. `sameFile` names
 * a picture by its bytes, so that one uploaded twice is one.
 */
export function fingerprintOf(
  content: QuestionContent,
  stimulus: RichText,
  sameFile: (fileId: string) => string = (fileId) => fileId,
): string {
  const compared = (html: RichText): string => {
    const words = plainText(html).normalize('NFC').toLowerCase().replace(looseEnd, '');
    return [words, ...filesIn(html).map(sameFile)].join('\u0001').replaceAll(blanks, ' ');
  };
  const [stem = '', ...parts] = richTextsOf(content);
  const rest = [...parts, ...(content.kind === 'essay' ? [] : plainPartsOf(content))]
    .map(compared)
    .toSorted();
  return createHash('sha256')
    .update(JSON.stringify([content.kind, compared(stimulus), compared(stem), rest]))
    .digest('hex');
}
