import { richTextsOf } from './content-text';
import { brokenFormulas } from './formulas';
import type {
  AcceptedAnswer,
  ChoiceContent,
  ClozeContent,
  EssayContent,
  MatchingContent,
  OrderingContent,
  QuestionContent,
  RichText,
  ShortAnswerContent,
  TrueFalseContent,
} from './question-content';
import { isBlank } from './rich-text';

/** Why a question cannot be kept; `code` is the end of `assessment.content-…`, `params` fill its sentence. */
export interface ContentProblem {
  readonly code: string;
  readonly params?: Record<string, string | number>;
}

const statementsOfTrueFalse = 4;
const decimal = /^\d{1,9}(?:\.\d{1,9})?$/;
const number = /^[+-]?\d{1,15}(?:[.,]\d{1,12})?$/;

/** Everything that is wrong at once, so that an author or an import mends it in one go; empty when sound. */
export function contentProblems(content: QuestionContent, explanation: RichText = ''): ContentProblem[] {
  const broken = [...richTextsOf(content), explanation].flatMap(brokenFormulas);
  return [
    ...when(isBlank(content.stem), 'no-stem'),
    ...ofKind(content),
    ...broken.map((formula) => ({ code: 'broken-formula', params: { formula } })),
  ];
}

function ofKind(content: QuestionContent): ContentProblem[] {
  switch (content.kind) {
    case 'choice':
      return ofChoice(content);
    case 'true-false':
      return ofTrueFalse(content);
    case 'short-answer':
      return ofShortAnswer(content);
    case 'essay':
      return ofEssay(content);
    case 'matching':
      return ofMatching(content);
    case 'ordering':
      return ofOrdering(content);
    case 'cloze':
      return ofCloze(content);
  }
}

function when(isWrong: boolean, code: string, params?: ContentProblem['params']): ContentProblem[] {
  return isWrong ? [{ code, params }] : [];
}

function ofChoice({ options, several }: ChoiceContent): ContentProblem[] {
  const right = options.filter((option) => option.right).length;
  return [
    ...when(options.length < 2, 'too-few-options'),
    ...blankParts(options.map(({ text }) => text)),
    ...when(right === 0, 'no-right-option'),
    ...when(right > 1 && !several, 'several-right-options', { count: right }),
    ...repeated(options),
  ];
}

function ofTrueFalse({ statements }: TrueFalseContent): ContentProblem[] {
  return [
    ...when(statements.length !== statementsOfTrueFalse, 'four-statements', { count: statements.length }),
    ...blankParts(statements.map(({ text }) => text)),
    ...repeated(statements),
  ];
}

function ofShortAnswer({ answers }: ShortAnswerContent): ContentProblem[] {
  return [...when(answers.length === 0, 'no-answer'), ...answers.flatMap(ofAnswer)];
}

function ofAnswer({ text, numeric, tolerance }: AcceptedAnswer): ContentProblem[] {
  return [
    ...when(text.trim() === '', 'no-answer'),
    ...when(numeric && text.trim() !== '' && !number.test(text.trim()), 'not-a-number', { text }),
    ...when(tolerance !== null && !numeric, 'tolerance-of-words'),
    ...when(tolerance !== null && !decimal.test(tolerance), 'bad-tolerance', { tolerance: tolerance ?? '' }),
  ];
}

function ofEssay({ rubric, maxCharacters }: EssayContent): ContentProblem[] {
  return [
    ...when(rubric.length === 0, 'no-rubric'),
    ...rubric.flatMap(({ text, points }, index) => [
      ...when(text.trim() === '', 'blank-criterion', { position: index + 1 }),
      ...when(!Number.isInteger(points) || points <= 0, 'criterion-without-points', { position: index + 1 }),
    ]),
    ...when(maxCharacters !== null && maxCharacters <= 0, 'bad-limit'),
    ...repeated(rubric),
  ];
}

function ofMatching({ pairs, extra }: MatchingContent): ContentProblem[] {
  const texts = [...pairs.flatMap(({ left, right }) => [left, right]), ...extra.map(({ right }) => right)];
  return [
    ...when(pairs.length < 2, 'too-few-pairs'),
    ...blankParts(texts),
    ...repeated([...pairs, ...extra]),
  ];
}

function ofOrdering({ items }: OrderingContent): ContentProblem[] {
  return [
    ...when(items.length < 2, 'too-few-items'),
    ...blankParts(items.map(({ text }) => text)),
    ...repeated(items),
  ];
}

function ofCloze({ stem, gaps }: ClozeContent): ContentProblem[] {
  const inStem = [...stem.matchAll(/\[\[([^[\]]+)\]\]/g)].map((match) => match[1] ?? '');
  const known = new Set(gaps.map(({ id }) => id));
  return [
    ...when(inStem.length === 0, 'no-gap'),
    ...inStem
      .filter((id) => !known.has(id))
      .map((id) => ({ code: 'gap-without-answer', params: { gap: id } })),
    ...[...known]
      .filter((id) => !inStem.includes(id))
      .map((id) => ({ code: 'gap-not-in-text', params: { gap: id } })),
    ...when(new Set(inStem).size < inStem.length, 'gap-twice'),
    ...gaps.flatMap(ofGap),
    ...repeated(gaps),
  ];
}

function ofGap({ id, answers, choices }: ClozeContent['gaps'][number]): ContentProblem[] {
  const offers = choices.length > 0;
  return [
    ...when(answers.length === 0, 'gap-without-answer', { gap: id }),
    ...answers.flatMap(ofAnswer),
    ...when(offers && !answers.some(({ text }) => choices.includes(text)), 'gap-answer-not-offered', {
      gap: id,
    }),
  ];
}

function blankParts(texts: RichText[]): ContentProblem[] {
  return texts.flatMap((text, index) => when(isBlank(text), 'blank-part', { position: index + 1 }));
}

function repeated(items: readonly { id: string }[]): ContentProblem[] {
  return when(new Set(items.map(({ id }) => id)).size < items.length, 'same-part-id');
}
