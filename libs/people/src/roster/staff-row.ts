import { fold, type TableRecord } from '@hoclieu/platform/documents';
import { CellReader } from './roster-cells';
import { StagedRow } from './staged-row';

const statuses: Record<string, string> = {
  'dang lam viec': 'active',
  'dang day': 'active',
  'dang cong tac': 'active',
  'chuyen den': 'active',
  'nghi thai san': 'on-leave',
  'nghi om': 'on-leave',
  'nghi khong luong': 'on-leave',
  'tam nghi': 'on-leave',
  'nghi huu': 'left',
  'thoi viec': 'left',
  'nghi viec': 'left',
  'chuyen di': 'left',
  'chuyen cong tac': 'left',
};

export function staffRow(record: TableRecord<string>): StagedRow {
  const cells = new CellReader(record.values);
  const { code, temporary } = cells.ministryCode();
  const fullName = cells.name();
  if (!fullName && cells.problems.length === 0) cells.refuse('people.roster-no-name', 'fullName');
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
    className: null,
    classKey: null,
    details: {
      email: emailOf(cells),
      position: cells.text('position'),
      department: cells.text('department'),
      campus: cells.text('campus'),
      status: statusOf(cells),
    },
    problems: cells.problems,
  };
}

function statusOf(cells: CellReader): string | null {
  const text = cells.text('status');
  if (!text) return null;
  return statuses[fold(text)] ?? cells.refuse('people.roster-bad-status', 'status');
}

function emailOf(cells: CellReader): string | null {
  const text = cells.text('email');
  if (!text) return null;
  return /^\S+@\S+\.\S+$/.test(text) ? text.toLowerCase() : cells.refuse('people.roster-bad-email', 'email');
}
