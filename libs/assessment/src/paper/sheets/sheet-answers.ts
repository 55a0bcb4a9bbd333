import { fold } from '@hoclieu/platform/documents';
import { decimalOf } from '../../marking/accepted-answer';
import type { GivenAnswer } from '../../marking/given-answer';
import type { QuestionContent } from '../../question/question-content';
import { rightSides, shownItems } from '../answer-key';

/** What stands out about an answer; `wrong-length` and `outside-options` keep the sheet from being taken. */
export type AnswerFault = 'blank' | 'double' | 'not-a-number' | 'outside-options' | 'wrong-length';

export interface ReadAnswer {
  response: GivenAnswer | null;
  fault: AnswerFault | null;
}

const blank: ReadAnswer = { response: null, fault: 'blank' };
const refused = (fault: AnswerFault): ReadAnswer => ({ response: null, fault });
const taken = (response: GivenAnswer): ReadAnswer => ({ response, fault: null });
const blanks = /^[\s\-–_.]*$/u;

/** The answer as a scanner writes it, to a question as its code prints it; `shown` the order of what is matched or ordered. */
export function readAnswer(
  content: QuestionContent,
  cell: string,
  shown: readonly string[] = [],
): ReadAnswer {
  if (blanks.test(cell)) return blank;
  return (readers[content.kind] as Reader<QuestionContent['kind']>)(content as never, cell, shown);
}

type Reader<K extends QuestionContent['kind']> = (
  content: Of<K>,
  cell: string,
  shown: readonly string[],
) => ReadAnswer;

const readers: { [K in QuestionContent['kind']]: Reader<K> } = {
  choice,
  'true-false': trueFalse,
  'short-answer': shortAnswer,
  matching,
  ordering,
  cloze,
  essay: () => blank,
};

type Of<K extends QuestionContent['kind']> = Extract<QuestionContent, { kind: K }>;

/** A bubble that cannot be told, or two where one is asked, is kept as it is and earns nothing. */
function choice({ options, several }: Of<'choice'>, cell: string): ReadAnswer {
  const letters = lettersOf(cell);
  if (/[*?#]/u.test(cell)) return { response: { kind: 'choice', chosen: [] }, fault: 'double' };
  if (letters.length === 0 || letters.some((at) => at >= options.length)) return refused('outside-options');
  const chosen = [...new Set(letters)].map((at) => options[at]?.id ?? '');
  return { response: { kind: 'choice', chosen }, fault: chosen.length > 1 && !several ? 'double' : null };
}

const verdicts: Record<string, boolean | null> = {
  d: true,
  t: true,
  '1': true,
  s: false,
  f: false,
  '0': false,
  '-': null,
  _: null,
  '.': null,
  '*': null,
  '?': null,
};

function trueFalse({ statements }: Of<'true-false'>, cell: string): ReadAnswer {
  const signs = [...fold(cell).replaceAll(/[\s,;/|]/gu, '')];
  if (signs.length !== statements.length) return refused('wrong-length');
  if (signs.some((sign) => verdicts[sign] === undefined)) return refused('outside-options');
  const marks = statements.flatMap(({ id }, at) => {
    const verdict = verdicts[signs[at] ?? ''];
    return typeof verdict === 'boolean' ? [[id, verdict] as const] : [];
  });
  const fault = signs.includes('*') || signs.includes('?') ? 'double' : null;
  const isPartial = fault === null && marks.length < statements.length;
  return {
    response: { kind: 'true-false', marks: Object.fromEntries(marks) },
    fault: isPartial ? 'blank' : fault,
  };
}

function shortAnswer({ answers }: Of<'short-answer'>, cell: string): ReadAnswer {
  const text = cell.trim();
  if (text.length > 100) return refused('wrong-length');
  const isWord = answers.every(({ numeric }) => numeric) && decimalOf(text) === null;
  return { response: { kind: 'short-answer', text }, fault: isWord ? 'not-a-number' : null };
}

/** Letters of the right column in the order of the left one: "b, a, c" or "1-b, 2-a, 3-c". */
function matching(content: Of<'matching'>, cell: string, shown: readonly string[]): ReadAnswer {
  const rights = rightSides(content, shown);
  const letters = lettersOf(cell);
  if (letters.length !== content.pairs.length) return refused('wrong-length');
  if (letters.some((at) => at >= rights.length)) return refused('outside-options');
  const given = content.pairs.map(({ id }, at) => [id, rights[letters[at] ?? 0]?.id ?? ''] as const);
  return taken({ kind: 'matching', rights: Object.fromEntries(given) });
}

function ordering(content: Of<'ordering'>, cell: string, shown: readonly string[]): ReadAnswer {
  const items = shownItems(content, shown);
  const letters = lettersOf(cell);
  if (letters.length !== items.length) return refused('wrong-length');
  if (letters.some((at) => at >= items.length)) return refused('outside-options');
  return taken({ kind: 'ordering', order: letters.map((at) => items[at]?.id ?? '') });
}

function cloze({ gaps }: Of<'cloze'>, cell: string): ReadAnswer {
  const texts = cell.split(/[;|]/u).map((text) => text.trim());
  if (texts.length !== gaps.length) return refused('wrong-length');
  return taken({ kind: 'cloze', gaps: Object.fromEntries(gaps.map(({ id }, at) => [id, texts[at] ?? ''])) });
}

/** A is 0. */
function lettersOf(cell: string): number[] {
  return [...cell.toUpperCase().matchAll(/[A-Z]/gu)].map(([letter]) => letter.charCodeAt(0) - 65);
}
