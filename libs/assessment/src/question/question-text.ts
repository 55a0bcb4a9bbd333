import { createHash } from 'node:crypto';
import { fold } from '@hoclieu/platform/documents';
import { plainPartsOf, richTextsOf } from './content-text';
import type { QuestionContent, RichText } from './question-content';
import type { Question } from './question.entity';
import type { QuestionVersion } from './question-version.entity';
import { plainText } from './rich-text';
import { shownStem } from './shown-stem';

const longestSearch = 8000;
const longestTitle = 120;

type Said = Pick<QuestionVersion, 'content' | 'explanation'>;

/** The folded words a question is found by. */
export function searchTextOf(question: Question, content: QuestionContent, stimulus: RichText): string {
  const { lessonName, chapter, requirement, requirementCode } = question;
  const said = [...richTextsOf(content), stimulus].map(plainText);
  const words = [...said, ...plainPartsOf(content), lessonName, chapter, requirement, requirementCode ?? ''];
  return fold(words.join(' ')).slice(0, longestSearch);
}

/** The stem as one line of a list. */
export function titleOf(content: QuestionContent): string {
  const title = plainText(shownStem(content)) || '…';
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
}

/** What an approval binds to: one changed word, place or byte of a picture is another hash. */
export function contentHashOf(
  question: Question,
  said: Said,
  stimulus: RichText,
  files: ReadonlyMap<string, string>,
): string {
  const { subjectId, grade, lessonId, chapter, requirement, requirementCode, level } = question;
  const place = { subjectId, grade, lessonId, chapter, requirement, requirementCode, level };
  const { content, explanation } = said;
  return createHash('sha256')
    .update(JSON.stringify({ place, content, explanation, stimulus, files: [...files.values()] }))
    .digest('hex');
}
