import type {
  AcceptedAnswer,
  MatchingContent,
  OrderingContent,
  QuestionContent,
} from '../question/question-content';
import type { Arrangement } from './arrangement';
import { byIds, laidOut } from './laid-out';
import type { PaperQuestion } from './paper-test.query';

export function capital(at: number): string {
  return String.fromCodePoint(65 + at);
}

export function small(at: number): string {
  return String.fromCodePoint(97 + at);
}

/** The answer as it is written in a key; `content` as it is printed, `shown` the order of what is to be matched or ordered. */
export function keyOf(content: QuestionContent, shown?: readonly string[]): string {
  switch (content.kind) {
    case 'choice':
      return content.options.flatMap((option, at) => (option.right ? capital(at) : [])).join(', ');
    case 'true-false':
      return content.statements.map(({ right }, at) => `${small(at)}) ${right ? 'Đ' : 'S'}`).join(' ');
    case 'short-answer':
      return content.answers.map(acceptedText).join(' hoặc ');
    case 'matching':
      return matchingKey(content, shown);
    case 'ordering':
      return orderingKey(content, shown);
    case 'cloze':
      return content.gaps
        .map(({ answers }, at) => `(${at + 1}) ${answers.map(acceptedText).join(' hoặc ')}`)
        .join('; ');
    case 'essay':
      return 'HDC';
  }
}

export function acceptedText({ text, tolerance }: AcceptedAnswer): string {
  return tolerance ? `${text} ± ${tolerance.replace('.', ',')}` : text;
}

export function rightSides({ pairs, extra }: MatchingContent, shown: readonly string[] = []) {
  const all = [...pairs, ...extra];
  return shown.length > 0 ? byIds(all, shown) : all;
}

export function shownItems({ items }: OrderingContent, shown: readonly string[] = []) {
  return shown.length > 0 ? byIds(items, shown) : items;
}

function matchingKey(content: MatchingContent, shown?: readonly string[]): string {
  const rights = rightSides(content, shown);
  return content.pairs
    .map(({ id }, at) => `${at + 1}-${small(rights.findIndex((right) => right.id === id))}`)
    .join(', ');
}

function orderingKey(content: OrderingContent, shown?: readonly string[]): string {
  const printed = shownItems(content, shown);
  return content.items.map(({ id }) => small(printed.findIndex((item) => item.id === id))).join('-');
}

export interface KeyLine {
  /** PHẦN. */
  part: string;
  number: number;
  /** One for each code, in the order given. */
  answers: string[];
}

/** Đáp án các mã đề: one line a printed number, one answer a code. */
export function keyLines(
  questions: readonly PaperQuestion[],
  codes: readonly { arrangement: Arrangement }[],
): KeyLine[] {
  const columns = codes.map(({ arrangement }) =>
    laidOut(questions, arrangement).flatMap(({ numeral, questions: printed }) =>
      printed.map(({ number, content, position }) => ({
        part: numeral,
        number,
        answer: keyOf(content, arrangement.parts[position]),
      })),
    ),
  );
  return (columns[0] ?? []).map(({ part, number }, at) => ({
    part,
    number,
    answers: columns.map((column) => column[at]?.answer ?? ''),
  }));
}
