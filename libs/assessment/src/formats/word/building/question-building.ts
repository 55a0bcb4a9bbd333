import { contentProblems } from '../../../question/content-check';
import { brokenFormulas } from '../../../question/formulas';
import type { ReadQuestion, Remark, SharedStimulus } from '../../exchanged-question';
import { remarksOf, richTextOf } from '../reading/html-writing';
import { type Block, sliceOf, textOf } from '../reading/pieces';
import { type QuestionDraft, stemText } from '../reading/question-draft';
import { rightMarks, verdictOf } from '../reading/right-marks';
import type { BuiltQuestion } from './built-question';
import { choiceOf } from './choice-building';
import { clozeOf } from './cloze-building';
import { essayOf } from './essay-building';
import { hasColumnHeadings, matchingOf, orderingOf } from './pairing-building';
import { acceptedIn, shortAnswerOf } from './short-answer-building';
import { hasStatementTable, trueFalseOf, verdictsNamed } from './true-false-building';

/** A sorted draft as a question of the kind its section, its options and its answer show. */
export function questionOf(draft: QuestionDraft): ReadQuestion {
  const built = builtOf(draft);
  const explanation = richTextOf(built.explained ?? draft.explanation);
  const { problems, losses } = remarksOf(blocksOf(draft));
  const stimulus = draft.stimulus && {
    key: draft.stimulus.key,
    text: stimulusText(draft.stimulus.blocks),
  };
  const isEmpty = draft.stem.length === 0 && draft.options.length === 0;
  return {
    place: draft.place,
    content: isEmpty ? null : built.content,
    explanation,
    facts: draft.facts,
    stimulus,
    problems: isEmpty
      ? [{ code: 'empty-question' }]
      : [...problems, ...built.problems, ...unsound(built, explanation), ...brokenIn(stimulus)],
    losses: [...losses, ...(built.losses ?? []), ...pointsLost(draft, built)],
  };
}

function builtOf(draft: QuestionDraft): BuiltQuestion {
  if (draft.section?.kind === 'essay') return essayOf(draft);
  const hasOptions = draft.options.length > 0 || hasStatementTable(draft.stem);
  return specialOf(draft) ?? (hasOptions ? withOptions(draft) : withoutOptions(draft));
}

/** The forms that show themselves by their answer, whatever section they are in. */
function specialOf(draft: QuestionDraft): BuiltQuestion | null {
  const pairing = isPairing(draft) ? matchingOf(draft) : null;
  return pairing ?? clozeOf(draft) ?? (draft.options.length > 0 ? orderingOf(draft) : null);
}

function isPairing(draft: QuestionDraft): boolean {
  const isNamed = /(?<!\p{L})(?:ghép|nối)(?!\p{L})|cột\s+[AB1]/iu.test(stemText(draft));
  return draft.section?.kind === 'matching' || isNamed || draft.stem.some(hasColumnHeadings);
}

function withoutOptions(draft: QuestionDraft): BuiltQuestion {
  return isShort(draft) ? shortAnswerOf(draft) : essayOf(draft);
}

/** Capital letters are options; small ones are statements, unless nothing says true or false. */
function withOptions(draft: QuestionDraft): BuiltQuestion {
  const [first] = draft.options;
  const kind = draft.section?.kind;
  if (!first || kind === 'true-false' || givesVerdicts(draft)) return trueFalseOf(draft);
  if (kind === 'choice' || /[A-H]/.test(first.letter)) return choiceOf(draft);
  return withSmallLetters(draft, first.closedBy === '.');
}

function withSmallLetters(draft: QuestionDraft, dotted: boolean): BuiltQuestion {
  if (/đúng[^.]{0,20}sai/iu.test(stemText(draft))) return trueFalseOf(draft);
  const isNamed = draft.answers.some((line) => /^\s*[a-h]\s*\.?\s*$/iu.test(textOf(line)));
  if (isNamed || (dotted && rightMarks(draft.options, false))) return choiceOf(draft);
  return rightMarks(draft.options, true) ? trueFalseOf(draft) : withoutOptions(draft);
}

/** Whatever its part is called, a question answered by `a) Đúng, b) Sai …` is one of true or false. */
function givesVerdicts(draft: QuestionDraft): boolean {
  const answers = draft.answers.map(textOf).join('; ');
  const atEnd = draft.options.some(({ blocks: [block] }) => block?.kind === 'line' && verdictOf(block));
  return atEnd || verdictsNamed(answers, draft.options.length).length > 0;
}

const longestAnswer = 60;

/** A short answer is a number or few words; anything longer is a solution to an essay. */
function isShort(draft: QuestionDraft): boolean {
  if (draft.section?.kind === 'short-answer') return true;
  const [answer, ...others] = draft.answers;
  return (
    !!answer &&
    others.length === 0 &&
    draft.options.length === 0 &&
    acceptedIn(answer).length > 0 &&
    textOf(answer).length <= longestAnswer
  );
}

function unsound({ content, problems }: BuiltQuestion, explanation: string): Remark[] {
  const hides = problems.some((problem) => problem.code === 'unpaired');
  return contentProblems(content, explanation)
    .filter(({ code }) => !(hides && code === 'too-few-pairs'))
    .map(({ code, params }) => ({ code: `content-${code}`, ...(params ? { params } : {}) }));
}

function brokenIn(stimulus: SharedStimulus | null): Remark[] {
  return brokenFormulas(stimulus?.text ?? '').map((said) => ({ code: 'broken-equation', params: { said } }));
}

function pointsLost(draft: QuestionDraft, { content }: BuiltQuestion): Remark[] {
  return draft.points !== null && content.kind !== 'essay'
    ? [{ code: 'points-left-out', params: { points: draft.points } }]
    : [];
}

export function blocksOf(draft: QuestionDraft): Block[] {
  const options = draft.options.flatMap((option) => option.blocks);
  return [
    ...draft.stem,
    ...options,
    ...draft.answers,
    ...draft.explanation,
    ...(draft.stimulus?.blocks ?? []),
  ];
}

/** The instruction is only the question numbers' business, unless the text follows it in the same line. */
function stimulusText(blocks: Block[]): string {
  const [instruction, ...rest] = blocks;
  if (rest.length > 0 || instruction?.kind !== 'line') return richTextOf(rest);
  const colon = textOf(instruction).indexOf(':');
  return richTextOf([
    colon > 0 && textOf(instruction).length > colon + 2 ? sliceOf(instruction, colon + 1) : instruction,
  ]);
}
