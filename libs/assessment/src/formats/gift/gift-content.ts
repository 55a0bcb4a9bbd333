import type {
  Essay,
  Matching,
  MultipleChoice,
  Numerical,
  NumericalChoice,
  NumericalFormat,
  ShortAnswer,
  TextFormat,
  TrueFalse,
} from 'gift-pegjs';
import type { AcceptedAnswer, QuestionContent, RichText } from '../../question/question-content';
import { escapeText, plainText } from '../../question/rich-text';
import { choiceOf, numberAnswer, pairsOf, textAnswer, verdictChoice } from '../foreign/answers';
import type { ForeignText } from '../foreign/foreign-text';

type Parsed = Essay | Matching | MultipleChoice | Numerical | ShortAnswer | TrueFalse;

/** Where the answers stood within the text. */
const gap = /_{5}/;

export function textOf(said: TextFormat | null, text: ForeignText): RichText {
  if (!said) return '';
  if (said.format === 'plain') return text.plain(said.text);
  if (said.format === 'markdown') text.lose('markdown-as-text');
  return text.html(said.text);
}

export function contentOf(parsed: Parsed, text: ForeignText): QuestionContent {
  const stem = textOf(parsed.stem, text);
  switch (parsed.type) {
    case 'TF':
      text.lose('true-false-as-choice');
      return verdictChoice(stem, parsed.isTrue);
    case 'MC':
      return withinText(parsed, text) ?? multipleChoice(parsed, stem, text);
    case 'Short':
      return shortAnswer(parsed, stem, text);
    case 'Numerical':
      return gapOrShort(parsed, stem, numbersOf(parsed, text));
    case 'Matching':
      return pairsOf(
        stem,
        parsed.matchPairs.map(({ subquestion, subanswer }) => ({
          left: textOf(subquestion, text),
          right: escapeText(decoded(subanswer)),
        })),
      );
    case 'Essay':
      text.lose('rubric-made');
      return essayOf(stem);
  }
}

/** Nothing says how an essay is marked: one criterion for all of it. */
export function essayOf(stem: RichText): QuestionContent {
  const rubric = [{ id: 'a', text: 'Trả lời đúng và đủ ý', points: 100 }];
  return { kind: 'essay', stem, rubric, maxCharacters: null };
}

function multipleChoice({ choices }: MultipleChoice, stem: RichText, text: ForeignText): QuestionContent {
  const shares = new Set(choices.flatMap(({ weight }) => (weight !== null && weight > 0 ? [weight] : [])));
  if (shares.size > 1) text.lose('partial-credit');
  const full = choices.filter(({ weight, isCorrect }) => isCorrect && (weight === null || weight === 100));
  const isSole = full.length === 1 && shares.size > 0;
  if (isSole && choices.some((one) => one !== full[0] && (one.weight ?? 0) > 0)) text.lose('partial-credit');
  return choiceOf(
    stem,
    choices.map((one) => ({
      text: textOf(one.text, text),
      right: isSole ? one === full[0] : one.isCorrect || (one.weight ?? 0) > 0,
    })),
  );
}

/** Options in the middle of a sentence are a gap with a list to choose from. */
function withinText(parsed: MultipleChoice, text: ForeignText): QuestionContent | null {
  if (!parsed.hasEmbeddedAnswers || parsed.choices.filter((one) => one.isCorrect).length !== 1) return null;
  const choices = parsed.choices.map((one) => plainText(textOf(one.text, text)));
  const right = parsed.choices.findIndex((one) => one.isCorrect);
  const stem = textOf(parsed.stem, text).replace(gap, '[[1]]');
  return { kind: 'cloze', stem, gaps: [{ id: '1', answers: [textAnswer(choices[right] ?? '')], choices }] };
}

function shortAnswer(parsed: ShortAnswer, stem: RichText, text: ForeignText): QuestionContent {
  const full = parsed.choices.filter(({ weight }) => weight === null || weight === 100);
  if (full.length < parsed.choices.length) text.lose('partial-credit');
  return gapOrShort(
    parsed,
    stem,
    full.map((one) => textAnswer(plainText(textOf(one.text, text)))),
  );
}

function gapOrShort(
  { hasEmbeddedAnswers }: { hasEmbeddedAnswers: boolean },
  stem: RichText,
  answers: AcceptedAnswer[],
): QuestionContent {
  if (!hasEmbeddedAnswers) return { kind: 'short-answer', stem, answers };
  return { kind: 'cloze', stem: stem.replace(gap, '[[1]]'), gaps: [{ id: '1', answers, choices: [] }] };
}

function numbersOf({ choices }: Numerical, text: ForeignText): AcceptedAnswer[] {
  if (!Array.isArray(choices)) return [numberOf(choices)];
  const full = (choices as NumericalChoice[]).filter(
    ({ isCorrect, weight }) => isCorrect && (weight === null || weight === 100),
  );
  if (choices.length > full.length) text.lose('partial-credit');
  return full.map((choice) => numberOf(choice.text));
}

function numberOf({ number = 0, range, numberHigh, numberLow }: NumericalFormat): AcceptedAnswer {
  if (numberHigh === undefined || numberLow === undefined) return numberAnswer(number, range ?? null);
  return numberAnswer((numberLow + numberHigh) / 2, (numberHigh - numberLow) / 2);
}

/** What was said to single answers is said after the solution: here feedback belongs to the question. */
export function explanationOf(parsed: Parsed, text: ForeignText): RichText {
  const notes = feedbackOf(parsed)
    .map((said) => textOf(said, text))
    .filter((said) => said !== '');
  if (notes.length > 0) text.lose('feedback-joined');
  return (
    textOf(parsed.globalFeedback, text) +
    notes.map((note) => (note.startsWith('<p>') ? note : `<p>${note}</p>`)).join('')
  );
}

function feedbackOf(parsed: Parsed): (TextFormat | null)[] {
  if (parsed.type === 'TF') return [parsed.trueFeedback, parsed.falseFeedback];
  const choices = 'choices' in parsed && Array.isArray(parsed.choices) ? parsed.choices : [];
  return choices.map(({ feedback }) => feedback);
}

/** The parser leaves its own marks in the right sides of pairs. */
function decoded(text: string): string {
  return text.replaceAll(/&&(\d{3});?/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
