import type { Readable } from 'node:stream';
import { fold, type OpenedTable, openTable, readTable, type TableRecord } from '@hoclieu/platform/documents';
import { columnLetter, rosterColumns } from './roster-columns';
import type { RosterKind } from './roster-kinds';
import { staffRow } from './staff-row';
import { StagedRow } from './staged-row';
import { classRow, teachingRows } from './structure-row';
import { studentRow } from './student-row';

export interface RosterFile {
  readonly fileName: string;
  readonly kind: RosterKind;
  /** Sheet to read; the first visible one when not said. */
  readonly sheet?: string;
  readonly keepPhone: boolean;
}

export interface OpenedRoster {
  /** Column letter by column key. */
  readonly columns: Record<string, string>;
  readonly unknownHeadings: string[];
  readonly rows: AsyncGenerator<StagedRow>;
}

const rowsOf: Record<RosterKind, (record: TableRecord<string>, heading: string | null) => StagedRow[]> = {
  students: (record, heading) => [studentRow(record, heading)],
  staff: (record) => [staffRow(record)],
  classes: (record) => [classRow(record)],
  teaching: teachingRows,
};

const classHeading = /(?:^|\s)lớp\s*:?\s*(\d{1,2}\s*[\p{L}./-]{0,3}\s*\d{0,2})\s*$/iu;
const bareClass = /^\d{1,2}\s*\p{L}{1,3}\s*\d{0,2}$/u;
/** A running number tells nothing: nobody has to hear that it was left out. */
const ordinals = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
const footers =
  /^(tong (so|cong)|cong:?$|nguoi lap|hieu truong|pho hieu truong|thu truong|danh sach|ngay |tp|xac nhan|ky ten)/;

/** Opens an uploaded roster and hands on its rows one by one, so that a file of any length costs the same memory. */
export async function openRoster(
  content: Readable,
  { fileName, kind, sheet, keepPhone }: RosterFile,
): Promise<OpenedRoster> {
  const columns = rosterColumns[kind].filter(({ key }) => keepPhone || key !== 'phone');
  const table = await openTable(
    readTable(content, fileName, { sheet: sheet ? { named: sheet } : 'first' }),
    columns,
  );
  const found = Object.entries(table.header.positions) as [string, number][];
  return {
    columns: Object.fromEntries(found.map(([key, index]) => [key, columnLetter(index)])),
    unknownHeadings: table.header.unknown.filter((heading) => !ordinals.has(fold(heading))),
    rows: rowsIn(
      table,
      kind,
      found.map(([key]) => key),
    ),
  };
}

async function* rowsIn(
  table: OpenedTable<string>,
  kind: RosterKind,
  present: string[],
): AsyncGenerator<StagedRow> {
  let heading = headingIn(table.titles.flatMap((title) => title.cells));
  for await (const record of table.records) {
    const understood = Object.fromEntries(present.map((key) => [key, record.values[key] ?? '']));
    const own = isClassRow(record) ? headingIn(record.cells) : null;
    if (own) heading = own;
    else if (!isFooter(record.cells, understood))
      yield* rowsOf[kind]({ ...record, values: understood }, heading);
  }
}

function isClassRow(record: TableRecord<string>): boolean {
  return record.cells.filter((cell) => cell !== '').length <= 2;
}

/** The class a title or a row of its own names: "DANH SÁCH HỌC SINH LỚP 6A1", "Lớp: 7B", "8C". */
function headingIn(cells: string[]): string | null {
  for (const cell of cells) {
    const name = classHeading.exec(cell)?.[1] ?? (bareClass.test(cell) ? cell : null);
    if (name) return name.trim();
  }
  return null;
}

/** Sums and signatures under a list: nothing but words that no person is called. */
function isFooter(cells: string[], understood: Record<string, string>): boolean {
  const filled = Object.values(understood).filter((text) => text !== '');
  if (filled.length === 0) return true;
  const texts = cells.filter((cell) => cell !== '');
  return texts.length <= 3 && texts.some((text) => footers.test(fold(text)));
}
