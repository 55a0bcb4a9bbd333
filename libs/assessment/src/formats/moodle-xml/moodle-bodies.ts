import type {
  AcceptedAnswer,
  ChoiceContent,
  ClozeContent,
  EssayContent,
  MatchingContent,
  QuestionContent,
  RichText,
  ShortAnswerContent,
  TrueFalseContent,
} from '../../question/question-content';
import { escapeText } from '../../question/rich-text';
import { verdictIn, withPoint } from '../foreign/answers';
import type { Losses } from '../foreign/plain-writing';
import { rubricTable } from '../foreign/rubric-table';
import { clozeMark } from './moodle-cloze';

/** A text element with its pictures; `more` are further attributes. */
export type FormatText = (name: string, html: RichText, more?: string) => string;

export interface MoodleBody {
  readonly kind: string;
  readonly stem: RichText;
  readonly body: string;
}

/** What belongs to the kind of a question, in Moodle's elements. */
export function moodleBody(content: QuestionContent, text: FormatText, losses: Losses): MoodleBody {
  const { stem } = content;
  switch (content.kind) {
    case 'choice':
      return { stem, ...choice(content, text) };
    case 'true-false':
      losses.lose('scale-left-out');
      return { kind: 'mtf', stem, body: statements(content, text) };
    case 'short-answer':
      return { stem, ...shortAnswer(content, losses) };
    case 'essay':
      return { kind: 'essay', stem, body: essay(content, text, losses) };
    case 'matching':
      return { kind: 'matching', stem, body: matching(content, text) };
    case 'ordering':
      return {
        kind: 'ordering',
        stem,
        body: content.items.map((item, at) => text('answer', item.text, ` fraction="${at + 1}"`)).join(''),
      };
    case 'cloze':
      return { kind: 'cloze', stem: withMarks(content, losses), body: '' };
  }
}

function choice(content: ChoiceContent, text: FormatText): Omit<MoodleBody, 'stem'> {
  const verdict = verdictIn(content);
  if (verdict !== null) return { kind: 'truefalse', body: verdictAnswers(verdict) };
  const right = content.options.filter((option) => option.right).length;
  const share = (isRight: boolean) =>
    isRight ? Number((100 / right).toFixed(5)) : content.several ? -100 : 0;
  const answers = content.options.map((option) =>
    text('answer', option.text, ` fraction="${share(option.right)}"`),
  );
  const body = `<single>${!content.several}</single><shuffleanswers>${content.shuffle}</shuffleanswers><answernumbering>ABCD</answernumbering>${answers.join('')}`;
  return { kind: 'multichoice', body };
}

function verdictAnswers(isTrue: boolean): string {
  const answer = (says: boolean) =>
    `<answer fraction="${says === isTrue ? 100 : 0}"><text>${says}</text></answer>`;
  return answer(true) + answer(false);
}

/** Đúng/Sai by statement, as the plugin "multiple true/false" writes it. */
function statements({ statements: rows }: TrueFalseContent, text: FormatText): string {
  const lines = rows.map(
    (row, at) => `<row number="${at + 1}">${text('optiontext', row.text)}${text('feedbacktext', '')}</row>`,
  );
  const columns = ['Đúng', 'Sai'].map(
    (label, at) =>
      `<column number="${at + 1}"><responsetext format="moodle_auto_format"><text>${label}</text></responsetext></column>`,
  );
  const weights = rows.flatMap((row, at) =>
    [row.right, !row.right].map(
      (isRight, column) =>
        `<weight rownumber="${at + 1}" columnnumber="${column + 1}"><value>${isRight ? '1.000' : '0.000'}</value></weight>`,
    ),
  );
  return `<scoringmethod><text>subpoints</text></scoringmethod><shuffleanswers>true</shuffleanswers><numberofrows>${rows.length}</numberofrows><numberofcolumns>2</numberofcolumns><answernumbering>abc</answernumbering>${lines.join('')}${columns.join('')}${weights.join('')}`;
}

function shortAnswer({ answers }: ShortAnswerContent, losses: Losses): Omit<MoodleBody, 'stem'> {
  if (answers.every(({ numeric }) => numeric))
    return { kind: 'numerical', body: answers.map(numberElement).join('') };
  if (answers.some(({ numeric }) => numeric)) losses.lose('numbers-as-text');
  const elements = answers.map(
    ({ text }) => `<answer fraction="100"><text>${escapeText(text)}</text></answer>`,
  );
  return { kind: 'shortanswer', body: `<usecase>0</usecase>${elements.join('')}` };
}

function numberElement({ text, tolerance }: AcceptedAnswer): string {
  return `<answer fraction="100"><text>${withPoint(text)}</text><tolerance>${tolerance ?? 0}</tolerance></answer>`;
}

function essay({ rubric, maxCharacters }: EssayContent, text: FormatText, losses: Losses): string {
  if (maxCharacters !== null) losses.lose('length-limit');
  return `<responseformat>editor</responseformat>${text('graderinfo', rubricTable(rubric))}`;
}

function matching({ pairs, extra }: MatchingContent, text: FormatText): string {
  const all = [...pairs, ...extra.map(({ right }) => ({ left: '', right }))];
  const elements = all.map(({ left, right }) =>
    text('subquestion', left).replace(/<\/subquestion>$/, `${text('answer', right)}</subquestion>`),
  );
  return `<shuffleanswers>true</shuffleanswers>${elements.join('')}`;
}

function withMarks({ stem, gaps }: ClozeContent, losses: Losses): RichText {
  const mixed = gaps.some(({ answers }) => new Set(answers.map(({ numeric }) => numeric)).size > 1);
  if (mixed) losses.lose('numbers-as-text');
  return gaps.reduce((text, gap) => text.replace(`[[${gap.id}]]`, () => clozeMark(gap)), stem);
}
