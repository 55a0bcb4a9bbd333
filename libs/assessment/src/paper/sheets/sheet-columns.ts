import { foldHeading, type HeaderColumn, requireHeader } from '@hoclieu/platform/documents';
import type { PrintedSection } from '../laid-out';

type Key = 'student' | 'code' | 'name' | 'familyName' | 'className' | 'answers';

/** Headings of scanners and phone apps (ZipGrade, TNMaker, Azota, QM): what they call the same things. */
const columns: HeaderColumn<Key>[] = [
  {
    key: 'student',
    names: [
      'Mã định danh Bộ GD&ĐT',
      'Mã học sinh',
      'Mã HS',
      'Mã định danh',
      'Số báo danh',
      'SBD',
      'External Id',
      'Student ID',
      'ZipGrade ID',
    ],
  },
  {
    key: 'code',
    names: ['Mã đề', 'Mã đề thi', 'Mã', 'Đề', 'Key Version', 'Test code', 'Version'],
    required: true,
  },
  { key: 'name', names: ['Họ và tên', 'Họ tên', 'Tên học sinh', 'Tên', 'Student Name', 'First Name'] },
  { key: 'familyName', names: ['Last Name', 'Họ'] },
  { key: 'className', names: ['Lớp', 'Tên lớp', 'Class Name', 'Class'] },
  {
    key: 'answers',
    names: [
      'Bài làm',
      'Chuỗi trả lời',
      'Chuỗi đáp án',
      'Câu trả lời',
      'Trả lời',
      'Phương án',
      'Đáp án',
      'Answers',
    ],
  },
];

/** A column that holds the answer to one printed question, or to one of its statements. */
export interface AnswerColumn {
  at: number;
  heading: string;
  /** Index of the printed part. */
  part: number;
  number: number;
  /** a, b, c, d as 0 to 3; null for the whole question. */
  statement: number | null;
}

export interface SheetColumns {
  /** Index of the first row below the header. */
  nextIndex: number;
  cell(cells: string[], key: Key): string;
  answers: AnswerColumn[];
  /** Headings that look like a question the paper does not have. */
  beyond: string[];
}

interface Named {
  at: number;
  heading: string;
  part: number | null;
  number: number;
  statement: number | null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v'];
const pattern =
  /^(?:(?:phan|part|p)\s*(i{1,3}|iv|v|[1-5])\s*|(i{1,3}|iv|v)\s+)?(?:(?:cau hoi|cau|question|q|c|student answer|stu|ans)\s*)?(\d{1,3})\s*(?:y\s*)?([a-d])?$/u;

/** @throws HeaderNotFound */
export function sheetColumns(rows: string[][], sections: readonly PrintedSection[]): SheetColumns {
  const header = requireHeader(rows.slice(0, 42), columns);
  const taken = new Set(Object.values(header.positions));
  const named = headings(rows.slice(header.firstIndex, header.nextIndex)).flatMap((texts, at) => {
    const found = taken.has(at) ? null : namedIn(texts, at);
    return found ? [found] : [];
  });
  const placed = placedIn(named, sections);
  const isThere = ({ part, number }: AnswerColumn): boolean =>
    number <= (sections[part]?.questions.length ?? 0);
  return {
    nextIndex: header.nextIndex,
    cell: header.cell,
    answers: placed.filter(isThere),
    beyond: placed.filter((column) => !isThere(column)).map(({ heading }) => heading),
  };
}

/** Both rows of a header together, an upper cell spanning those right of it; then the upper alone. */
function headings([upper = [], lower = []]: string[][]): string[][] {
  let spanning = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    spanning = upper[at] || spanning;
    return [`${lower[at] ? spanning : (upper[at] ?? '')} ${lower[at] ?? ''}`, upper[at] ?? ''];
  });
}

function namedIn(texts: string[], at: number): Named | null {
  for (const text of texts) {
    const match = pattern.exec(foldHeading(text));
    if (!match) continue;
    const [, named, roman, number, letter] = match;
    return {
      at,
      heading: text.trim(),
      part: partOf(named ?? roman),
      number: Number(number),
      statement: letter ? letter.codePointAt(0)! - 97 : null,
    };
  }
  return null;
}

function partOf(text: string | undefined): number | null {
  if (!text) return null;
  const roman = romans.indexOf(text);
  return roman >= 0 ? roman : Number(text) - 1;
}

/** Numbers that begin again belong to the next part; numbers that go on count through the whole paper. */
function placedIn(named: readonly Named[], sections: readonly PrintedSection[]): AnswerColumn[] {
  const keyOf = ({ number, statement }: Named): string => `${number} ${statement}`;
  const bare = named.filter(({ part }) => part === null);
  const restarts = new Set(bare.map(keyOf)).size < bare.length;
  const seen = new Map<string, number>();
  return named.map((column) => {
    if (column.part !== null) return { ...column, part: column.part };
    if (!restarts) return { ...column, ...throughout(column.number, sections) };
    const part = seen.get(keyOf(column)) ?? 0;
    seen.set(keyOf(column), part + 1);
    return { ...column, part };
  });
}

function throughout(number: number, sections: readonly PrintedSection[]): { part: number; number: number } {
  let rest = number;
  for (const [part, { questions }] of sections.entries()) {
    if (rest <= questions.length) return { part, number: rest };
    rest -= questions.length;
  }
  return { part: sections.length, number };
}
