import type { TableRecord } from '@hoclieu/platform/documents';
import { CellReader } from './roster-cells';
import { classKey, StagedRow } from './staged-row';

/** A class of the school's own list: Lớp · Khối · Cơ sở · GVCN. */
export function classRow(record: TableRecord<string>): StagedRow {
  const cells = new CellReader(record.values);
  const className = cells.text('className')?.replace(/^lớp\s*/i, '') ?? null;
  if (!className) cells.refuse('people.roster-no-class', 'className');
  const { code } = cells.ministryCode();
  return {
    ...bare(record, cells, code),
    className,
    classKey: className && classKey(className),
    details: {
      grade: gradeOf(cells, className),
      campus: cells.text('campus'),
      classCode: cells.text('classCode'),
    },
    problems: cells.problems,
  };
}

/** A teacher with one subject and the classes it is taught to; one staged row for each class. */
export function teachingRows(record: TableRecord<string>): StagedRow[] {
  const cells = new CellReader(record.values);
  const { code } = cells.ministryCode();
  const subject = cells.text('subject');
  if (!code && cells.problems.length === 0) cells.refuse('people.roster-no-teacher-code', 'ministryCode');
  if (!subject) cells.refuse('people.roster-no-subject', 'subject');
  const names = (cells.text('className') ?? '').split(/[,;+\n]/).flatMap((name) => name.trim() || []);
  if (names.length === 0) cells.refuse('people.roster-no-class', 'className');
  const row = { ...bare(record, cells, code), details: { subject }, problems: cells.problems };
  return names.length === 0
    ? [row]
    : names.map((className) => ({ ...row, className, classKey: classKey(className) }));
}

function bare(record: TableRecord<string>, cells: CellReader, code: string | null): StagedRow {
  return {
    sheet: record.sheet,
    row: record.row,
    read: record.values,
    ministryCode: code,
    personalNumber: null,
    temporaryCode: null,
    fullName: cells.name(),
    birthDate: null,
    gender: null,
    className: null,
    classKey: null,
    details: {},
    problems: [],
  };
}

function gradeOf(cells: CellReader, className: string | null): number | null {
  const text = cells.text('grade') ?? className ?? '';
  const grade = Number(/\d{1,2}/.exec(text)?.[0]);
  return grade >= 1 && grade <= 12 ? grade : cells.refuse('people.roster-bad-grade', 'grade');
}
