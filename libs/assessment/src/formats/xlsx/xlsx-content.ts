import { fold } from '@hoclieu/platform/documents';
import type { Criterion, QuestionContent, RichText } from '../../question/question-content';
import { choiceOf, verdictOf } from '../foreign/answers';
import type { ForeignText } from '../foreign/foreign-text';
import { partId } from '../foreign/found-question';
import { acceptedIn } from '../word/building/short-answer-building';
import { lineOf } from '../word/reading/pieces';
import { type XlsxKind, kindNames } from './xlsx-columns';

/** One row, cell by cell. */
export interface XlsxRow {
  readonly kind: string;
  readonly stem: RichText;
  /** A, B, C … without the empty ones at the end. */
  readonly parts: string[];
  readonly answer: string;
}

type Builder = (row: XlsxRow, text: ForeignText) => QuestionContent;

const builders: Record<XlsxKind, Builder> = {
  choice,
  several: (row, text) => ({ ...choice(row, text), several: true }) as QuestionContent,
  'true-false': trueFalse,
  'short-answer': ({ stem, answer }) => ({ kind: 'short-answer', stem, answers: acceptedIn(lineOf(answer)) }),
  essay,
  matching,
  ordering: ({ stem, parts }, text) => ({
    kind: 'ordering',
    stem,
    items: parts.map((part, at) => ({ id: partId(at), text: text.plain(part) })),
  }),
  cloze,
};

const otherNames: Record<string, XlsxKind> = {
  'nhieu lua chon': 'choice',
  'trac nghiem mot dap an': 'choice',
  'mot dap an': 'choice',
  'nhieu dap an': 'several',
  'dung sai': 'true-false',
  'dung - sai': 'true-false',
  'noi cot': 'matching',
  noi: 'matching',
  'dien tu': 'cloze',
};

/** Null when the kind that is written is none. */
export function xlsxContent(row: XlsxRow, text: ForeignText): QuestionContent | null {
  const kind = row.kind === '' ? impliedKind(row) : namedKind(row.kind);
  return kind && builders[kind](row, text);
}

function namedKind(name: string): XlsxKind | null {
  const said = fold(name);
  const known = Object.entries(kindNames).find(([, label]) => fold(label) === said)?.[0];
  return (known as XlsxKind | undefined) ?? otherNames[said] ?? null;
}

function impliedKind({ parts, answer, stem }: XlsxRow): XlsxKind {
  if (/\[\[\d+\]\]/.test(stem)) return 'cloze';
  if (parts.length === 0) return answer !== '' && answer.length <= 60 ? 'short-answer' : 'essay';
  if (verdictsIn(answer).length === parts.length) return 'true-false';
  return lettersIn(answer).length > 1 ? 'several' : 'choice';
}

function choice({ stem, parts, answer }: XlsxRow, text: ForeignText): QuestionContent {
  const right = lettersIn(answer);
  return choiceOf(
    stem,
    parts.map((part, at) => ({ text: text.plain(part), right: right.includes(at) })),
  );
}

/** `B`, `A, C` or `1;3`. */
function lettersIn(answer: string): number[] {
  const signs = answer
    .toUpperCase()
    .split(/[\s,;.]+/)
    .filter(Boolean);
  return signs.map((sign) => (/^\d+$/.test(sign) ? Number(sign) - 1 : 'ABCDEFGHIJ'.indexOf(sign)));
}

/** `Đ, S, Đ, S`, `ĐSĐS` or `Đúng Sai Đúng Sai`. */
function verdictsIn(answer: string): boolean[] {
  const signs = /^[ĐDS]{2,}$/iu.test(answer) ? [...answer] : answer.split(/[\s,;.–-]+/).filter(Boolean);
  const verdicts = signs.map((sign) => verdictOf(sign.replace(/^[a-d]\)/i, '')));
  return verdicts.every((verdict) => verdict !== null) ? verdicts : [];
}

function trueFalse({ stem, parts, answer }: XlsxRow, text: ForeignText): QuestionContent {
  const verdicts = verdictsIn(answer);
  const statements = parts.map((part, at) => ({
    id: partId(at),
    text: text.plain(part),
    right: verdicts[at] === true,
  }));
  return { kind: 'true-false', stem, statements };
}

/** Each line of the answer is a criterion: `Vẽ hình: 0,5`. */
function essay({ stem, answer }: XlsxRow, text: ForeignText): QuestionContent {
  const lines = answer
    .split('\n')
    .map((line) => /^(.+?)\s*[:|]\s*(\d+(?:[.,]\d{1,2})?)\s*(?:đ|điểm)?\s*$/iu.exec(line));
  const rubric = lines.flatMap((line, at): Criterion[] => {
    const [, said = '', points = ''] = line ?? [];
    return line
      ? [{ id: partId(at), text: said, points: Math.round(Number(points.replace(',', '.')) * 100) }]
      : [];
  });
  if (rubric.length === 0) {
    text.lose('rubric-made');
    rubric.push({ id: 'a', text: answer || 'Trả lời đúng và đủ ý', points: 100 });
  }
  return { kind: 'essay', stem, rubric, maxCharacters: null };
}

/** Each part is `trái -> phải`; nothing before the arrow is a right side without a partner. */
function matching({ stem, parts }: XlsxRow, text: ForeignText): QuestionContent {
  const sides = parts.map((part) => part.split(/\s*(?:->|→|=>)\s*/u).map((side) => text.plain(side)));
  const isExtra = ([left]: string[]) => left === '';
  return {
    kind: 'matching',
    stem,
    pairs: sides
      .filter((side) => !isExtra(side))
      .map(([left = '', right = ''], at) => ({ id: partId(at), left, right })),
    extra: sides.filter(isExtra).map(([, right = ''], at) => ({ id: `x${at + 1}`, right })),
  };
}

/** The text holds `[[1]]`, the answer has a line `1: đông | phía đông` each; part A lists what gap 1 offers. */
function cloze({ stem, parts, answer }: XlsxRow): QuestionContent {
  const said = new Map(
    answer.split(/\n/).flatMap((line) => {
      const [, id, answers] = /^\s*(\d+)\s*[:.)]\s*(.+)$/.exec(line) ?? [];
      return id && answers ? [[id, acceptedIn(lineOf(answers))] as const] : [];
    }),
  );
  const gaps = [...stem.matchAll(/\[\[(\d+)\]\]/g)].map(([, id = ''], at) => ({
    id,
    answers: said.get(id) ?? [],
    choices: (parts[at] ?? '')
      .split('|')
      .map((one) => one.trim())
      .filter(Boolean),
  }));
  return { kind: 'cloze', stem, gaps };
}
