import type {
  AcceptedAnswer,
  ChoiceContent,
  Option,
  QuestionContent,
  RichText,
} from '../../question/question-content';
import { plainText } from '../../question/rich-text';
import { partId } from './found-question';

/** Numbers of other systems have a point; here people read a comma. */
export function numberAnswer(
  value: number | string,
  tolerance: number | string | null = null,
): AcceptedAnswer {
  const width = tolerance === null ? 0 : Number(tolerance);
  return {
    text: decimalOf(value).replace('.', ','),
    numeric: true,
    tolerance: width > 0 ? decimalOf(width) : null,
  };
}

export function textAnswer(text: string): AcceptedAnswer {
  return { text: text.trim(), numeric: false, tolerance: null };
}

export function withPoint(text: string): string {
  return text.trim().replace(',', '.');
}

function decimalOf(value: number | string): string {
  const said = String(value).trim();
  const number = Number(said);
  return Number.isFinite(number) && said !== '' ? String(Number(number.toPrecision(15))) : said;
}

const right = ['dung', 'true', 'd', 't', 'yes', 'richtig'];
const wrong = ['sai', 'false', 's', 'f', 'no', 'falsch'];

/** Whether a label says true or false, in Vietnamese or English. */
export function verdictOf(label: RichText): boolean | null {
  const said = plainText(label)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/gi, 'd')
    .toLowerCase();
  if (right.includes(said)) return true;
  return wrong.includes(said) ? false : null;
}

/** One statement that is true or false has no form of its own here: it is a choice of two. */
export function verdictChoice(stem: RichText, isTrue: boolean): ChoiceContent {
  const options = [
    { id: partId(0), text: 'Đúng', right: isTrue },
    { id: partId(1), text: 'Sai', right: !isTrue },
  ];
  return { kind: 'choice', stem, options, several: false, shuffle: false };
}

/** Tells such a choice again; null for any other question. */
export function verdictIn(content: QuestionContent): boolean | null {
  if (content.kind !== 'choice' || content.shuffle || content.several) return null;
  const said = content.options.map(({ text, right }) => `${text} ${right}`).join(', ');
  if (said === 'Đúng true, Sai false') return true;
  return said === 'Đúng false, Sai true' ? false : null;
}

export function choiceOf(stem: RichText, options: Omit<Option, 'id'>[], shuffle = true): ChoiceContent {
  const named = options.map((option, at) => ({ id: partId(at), ...option }));
  return {
    kind: 'choice',
    stem,
    options: named,
    several: named.filter((one) => one.right).length > 1,
    shuffle,
  };
}

/** Pairs whose right sides only say true or false are statements. */
export function pairsOf(stem: RichText, pairs: { left: RichText; right: RichText }[]): QuestionContent {
  const named = pairs.map((pair, at) => ({ id: partId(at), ...pair }));
  const verdicts = named.map((pair) => verdictOf(pair.right));
  if (named.length === 4 && verdicts.every((verdict) => verdict !== null))
    return {
      kind: 'true-false',
      stem,
      statements: named.map(({ id, left }, at) => ({ id, text: left, right: verdicts[at] === true })),
    };
  const isExtra = ({ left }: { left: RichText }) => left === '';
  return {
    kind: 'matching',
    stem,
    pairs: named.filter((pair) => !isExtra(pair)).map((pair, at) => ({ ...pair, id: partId(at) })),
    extra: named.filter(isExtra).map(({ right: text }, at) => ({ id: `x${at + 1}`, right: text })),
  };
}
