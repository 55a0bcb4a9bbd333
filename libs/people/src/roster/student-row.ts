import { fold, type TableRecord } from '@hoclieu/platform/documents';
import { CellReader } from './roster-cells';
import { classKey, StagedRow } from './staged-row';

/** The ministry's twelve states of a student, by the four that matter here. */
const statuses: Record<string, string> = {
  'dang hoc': 'studying',
  'chuyen den': 'studying',
  'chuyen den trong nam': 'studying',
  'nghi hoc xin hoc lai': 'studying',
  'xin hoc lai': 'studying',
  'hoc lai': 'studying',
  'luu ban': 'studying',
  'chuyen di': 'transferred',
  'chuyen truong': 'transferred',
  'da chuyen truong': 'transferred',
  'thoi hoc': 'left',
  'bo hoc': 'left',
  'nghi hoc': 'left',
  'tam nghi': 'suspended',
  'bao luu': 'suspended',
  'tot nghiep': 'graduated',
  'da tot nghiep': 'graduated',
};

/** `heading` is the class named in a row of its own above, for lists that have no class column. */
export function studentRow(record: TableRecord<string>, heading: string | null): StagedRow {
  const cells = new CellReader(record.values);
  const { code, temporary } = cells.ministryCode();
  const className = cells.text('className') ?? cells.text('classCode') ?? heading;
  const fullName = cells.name();
  if (!fullName && !cells.problems.some(({ column }) => column === 'fullName'))
    cells.refuse('people.roster-no-name', 'fullName');
  return {
    sheet: record.sheet,
    row: record.row,
    read: record.values,
    ministryCode: code,
    personalNumber: cells.personalNumber(),
    temporaryCode: temporary,
    fullName,
    birthDate: cells.date(),
    gender: cells.gender(),
    className,
    classKey: className && classKey(className),
    details: {
      status: statusOf(cells),
      father: cells.name('father'),
      mother: cells.name('mother'),
      guardian: cells.name('guardian'),
      phone: phoneOf(cells),
    },
    problems: cells.problems,
  };
}

function statusOf(cells: CellReader): string | null {
  const text = cells.text('status');
  if (!text) return null;
  return statuses[fold(text)] ?? cells.refuse('people.roster-bad-status', 'status');
}

/** A number one can call: nine to eleven digits, the lost leading zero put back. Anything else is simply not kept. */
function phoneOf(cells: CellReader): string | null {
  const digits = (cells.text('phone') ?? '').replace(/^\+?84(?=\d{9}$)/, '0').replace(/[\s.'’-]/g, '');
  if (/^[1-9]\d{8}$/.test(digits)) return `0${digits}`;
  return /^0\d{9,10}$/.test(digits) ? digits : null;
}
