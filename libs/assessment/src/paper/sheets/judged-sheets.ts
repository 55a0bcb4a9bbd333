import type { PaperCode, PaperTest } from '../paper-test.query';
import type { GivenAnswer } from '../../marking/given-answer';
import { laidOut, PrintedSection } from '../laid-out';
import { ExpectedStudent, OwnerFinder, SheetOwner } from './roll.query';
import type { AnswerFault } from './sheet-answers';
import { SheetColumns, sheetColumns } from './sheet-columns';
import { askedOf, readSheet, ReadSheet } from './sheet-reading';

/** Something to tell about a line; `isRefusal` keeps its sheet from being taken. */
export interface SheetRemark {
  code: string;
  details: Record<string, string | number>;
  isRefusal: boolean;
}

/** One line of the file and what would become of it. */
export interface JudgedSheet {
  /** Of the file, from 1. */
  row: number;
  /** As it stands in the file. */
  id: string;
  code: string;
  student: ExpectedStudent | null;
  remarks: SheetRemark[];
  answers: { position: number; response: GivenAnswer }[];
}

export interface JudgedFile {
  sheets: JudgedSheet[];
  /** Headings that name a question the paper does not have. */
  beyond: string[];
  /** Questions without a column. */
  lacking: string[];
}

interface Ground {
  test: PaperTest;
  finder: OwnerFinder;
  columns: SheetColumns;
}

/** Reads a table of answer sheets against the test's codes and the classes that sat it. Throws HeaderNotFound. */
export function judged(
  rows: readonly { row: number; cells: string[] }[],
  test: PaperTest,
  students: readonly ExpectedStudent[],
): JudgedFile {
  const sections = laidOut(test.questions);
  const columns = sheetColumns(
    rows.map(({ cells }) => cells),
    sections,
  );
  const ground = { test, columns, finder: new OwnerFinder(students) };
  const lines = rows.slice(columns.nextIndex).filter(({ cells }) => isSheet(columns, cells));
  const sheets = lines.map((line) => judge(ground, line));
  markTwice(sheets);
  return { sheets, beyond: columns.beyond, lacking: lacking(columns, sections) };
}

/** Lines of sums and notes under the table bear neither a student nor a code. */
function isSheet(columns: SheetColumns, cells: string[]): boolean {
  return (['student', 'code'] as const).some((key) => columns.cell(cells, key) !== '');
}

function judge({ test, finder, columns }: Ground, line: { row: number; cells: string[] }): JudgedSheet {
  const { row, cells } = line;
  const id = columns.cell(cells, 'student').trim();
  const written = columns.cell(cells, 'code').trim();
  const code = test.codes.find((one) => bare(one.code) === bare(written));
  const name = `${columns.cell(cells, 'familyName')} ${columns.cell(cells, 'name')}`.trim();
  const owner = finder.find(id, name, columns.cell(cells, 'className'));
  const read = code ? readByCode(test, columns, cells, code) : null;
  return {
    row,
    id: id || name,
    code: code?.code ?? written,
    student: owner.student,
    answers: read?.answers ?? [],
    remarks: [...ownerRemarks(owner, id || name), ...codeRemarks(test, written, code), ...faultRemarks(read)],
  };
}

/** Machines write 101 as 0101 or 101.0. */
function bare(code: string): string {
  return code
    .replace(/\.0+$/u, '')
    .replace(/^0+(?=.)/u, '')
    .toLowerCase();
}

function readByCode(test: PaperTest, columns: SheetColumns, cells: string[], code: PaperCode): ReadSheet {
  return readSheet(columns, cells, laidOut(test.questions, code.arrangement), code.arrangement);
}

function refusal(code: string, details: SheetRemark['details'] = {}): SheetRemark {
  return { code: `assessment.sheet.${code}`, details, isRefusal: true };
}

function notice(code: string, details: SheetRemark['details'] = {}): SheetRemark {
  return { code: `assessment.sheet.${code}`, details, isRefusal: false };
}

function ownerRemarks({ student, isByOrdinal, isOtherName }: SheetOwner, id: string): SheetRemark[] {
  if (!student) return [refusal(id ? 'unknown-student' : 'no-student', { id })];
  const other = isByOrdinal ? refusal : notice;
  return [
    ...(isOtherName ? [other('other-name', { name: student.name })] : []),
    ...(isByOrdinal ? [notice('by-ordinal', { name: student.name })] : []),
    ...(student.isReleased ? [refusal('released', { name: student.className })] : []),
    ...(student.hasSheet ? [notice('again')] : []),
  ];
}

function codeRemarks(test: PaperTest, written: string, found: PaperCode | undefined): SheetRemark[] {
  if (found) return [];
  const known = test.codes.map(({ code }) => code).join(', ');
  return [written ? refusal('unknown-code', { code: written, known }) : refusal('no-code', { known })];
}

const taken: AnswerFault[] = ['blank', 'double', 'not-a-number'];

function faultRemarks(read: ReadSheet | null): SheetRemark[] {
  return [...(read?.faults ?? [])].map(([fault, places]) => {
    const isWhole = fault === 'wrong-length' && places[0] === '';
    if (isWhole) return refusal('wrong-string');
    return (taken.includes(fault) ? notice : refusal)(fault, { questions: places.join(', ') });
  });
}

/** Two sheets of one student: which of them counts only people can tell. */
function markTwice(sheets: readonly JudgedSheet[]): void {
  const byStudent = Map.groupBy(
    sheets.filter(({ student }) => student),
    ({ student }) => student?.studentId,
  );
  for (const same of byStudent.values())
    if (same.length > 1)
      for (const sheet of same)
        sheet.remarks.push(refusal('twice', { rows: same.map(({ row }) => row).join(', ') }));
}

function lacking({ answers }: SheetColumns, sections: readonly PrintedSection[]): string[] {
  if (answers.length === 0) return [];
  return askedOf(sections)
    .filter(
      ({ question, part }) =>
        !answers.some((column) => column.part === part && column.number === question.number),
    )
    .map(({ place }) => place);
}
