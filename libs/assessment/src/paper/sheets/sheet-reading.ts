import type { GivenAnswer } from '../../marking/given-answer';
import type { Arrangement } from '../arrangement';
import type { PrintedQuestion, PrintedSection } from '../laid-out';
import { AnswerFault, readAnswer } from './sheet-answers';
import type { AnswerColumn, SheetColumns } from './sheet-columns';

/** What one line of the file says, by the code it names. */
export interface ReadSheet {
  answers: { position: number; response: GivenAnswer }[];
  /** Printed places (I.3, II.1) by what stands out about their answers. */
  faults: Map<AnswerFault, string[]>;
}

interface AskedCell {
  question: PrintedQuestion;
  place: string;
  cell: string;
}

/** Which questions a sheet answers: all but essays, which people mark. */
export function askedOf(
  sections: readonly PrintedSection[],
): { question: PrintedQuestion; place: string; part: number }[] {
  return sections.flatMap(({ numeral, questions }, part) =>
    questions.flatMap((question) =>
      question.content.kind === 'essay' ? [] : [{ question, place: `${numeral}.${question.number}`, part }],
    ),
  );
}

export function readSheet(
  columns: SheetColumns,
  cells: string[],
  sections: readonly PrintedSection[],
  { parts }: Arrangement,
): ReadSheet {
  const read: ReadSheet = { answers: [], faults: new Map() };
  const asked =
    columns.answers.length > 0
      ? fromColumns(columns.answers, cells, sections)
      : fromString(columns.cell(cells, 'answers'), sections);
  if (!asked) read.faults.set('wrong-length', ['']);
  for (const { question, place, cell } of asked ?? []) {
    const { response, fault } = readAnswer(question.content, cell, parts[question.position]);
    if (response) read.answers.push({ position: question.position, response });
    if (fault) read.faults.set(fault, [...(read.faults.get(fault) ?? []), place]);
  }
  return read;
}

function fromColumns(
  columns: readonly AnswerColumn[],
  cells: string[],
  sections: readonly PrintedSection[],
): AskedCell[] {
  return askedOf(sections).map(({ question, place, part }) => {
    const own = columns.filter((column) => column.part === part && column.number === question.number);
    const whole = own.find(({ statement }) => statement === null);
    return { question, place, cell: whole ? (cells[whole.at] ?? '') : statementsIn(own, cells) };
  });
}

/** Four columns of one question, put together as one would have them: no sign is a blank, two are a double. */
function statementsIn(own: readonly AnswerColumn[], cells: string[]): string {
  return own
    .toSorted((one, other) => Number(one.statement) - Number(other.statement))
    .map(({ at }) => {
      const sign = (cells[at] ?? '').trim();
      return sign.length > 1 && !/^(?:đúng|dung|sai|true|false)$/iu.test(sign) ? '*' : sign[0] || '-';
    })
    .join('');
}

/** One answer after the other in the order of the paper; null when there are not as many as questions. */
function fromString(text: string, sections: readonly PrintedSection[]): AskedCell[] | null {
  const asked = askedOf(sections);
  const pieces = piecesOf(
    text,
    asked.map(({ question }) => question),
  );
  if (pieces.length !== asked.length) return null;
  return asked.map(({ question, place }, at) => ({ question, place, cell: pieces[at] ?? '' }));
}

function piecesOf(text: string, questions: readonly PrintedQuestion[]): string[] {
  const separator = [';', '|', ','].find((sign) => text.includes(sign));
  if (separator) return text.split(separator);
  if (/\S\s+\S/u.test(text.trim())) return text.trim().split(/\s+/u);
  return runTogether(text.trim(), questions);
}

/** "ABCDĐSĐS": a letter a choice, four an answer of true and false; anything longer needs separators. */
function runTogether(text: string, questions: readonly PrintedQuestion[]): string[] {
  const letters = [...text];
  const pieces = questions.map(({ content }) => {
    const length = content.kind === 'true-false' ? content.statements.length : 1;
    return letters.splice(0, length).join('');
  });
  const isSure = questions.every(({ content }) => content.kind === 'choice' || content.kind === 'true-false');
  return isSure && letters.length === 0 && pieces.every((piece) => piece !== '') ? pieces : [];
}
