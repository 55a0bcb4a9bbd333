import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow } from '@hoclieu/platform';
import { fold, type HeaderColumn, openTable, parseDate, readTable } from '@hoclieu/platform/documents';
import { recordHomeroom } from '../gradebook.policy';
import type { Period, Trait, TraitLevel } from '../regulation/primary-traits';
import { TraitGround } from '../traits/trait-ground';
import { TraitRecords } from '../traits/trait-records.repository';
import { TraitSheets } from '../traits/trait-sheet.repository';
import { StudentFinder, studentHeadings } from './sheet-headings';
import type { MarkFile, Stranger } from './sheet-import.service';

const maximumRows = 500;

export interface ReadTraits {
  readonly records: { studentId: string; levels: Record<string, TraitLevel>; comment: string | null }[];
  /** Cells that hold no level, as they stand in the file. */
  readonly refused: { row: number; trait: string; text: string }[];
  readonly strangers: Stranger[];
  readonly unknownHeadings: string[];
}

const words: Record<string, TraitLevel> = {
  t: 'T',
  tot: 'T',
  d: 'Đ',
  dat: 'Đ',
  c: 'C',
  'can co gang': 'C',
  ccg: 'C',
};

/** Reads the levels of a file for the homeroom teacher to look at; saving them is what keeps them. */
@Injectable()
export class TraitImport {
  constructor(
    private readonly ground: TraitGround,
    private readonly sheets: TraitSheets,
    private readonly records: TraitRecords,
  ) {}

  /** Throws the errors of an unreadable table, e.g. HeaderNotFound. */
  async preview(
    actor: Actor,
    place: { classId: string; period: Period },
    file: MarkFile,
  ): Promise<ReadTraits> {
    const theClass = await this.ground.primaryClass(actor, place.classId);
    allow(recordHomeroom, actor, theClass);
    const traits = await this.ground.traitsOf(actor.schoolId, theClass);
    const sheet = await this.sheets.ofPeriod(theClass, actor.schoolId, place.period);
    const students = (await this.records.ofSheet(sheet)).map((one) => ({ ...one, id: one.studentId }));
    return read(file, traits, new StudentFinder(students));
  }
}

function headingsOf(traits: Trait[]): HeaderColumn<string>[] {
  return [
    ...studentHeadings,
    { key: 'comment', names: ['Nhận xét', 'Nội dung nhận xét'] },
    ...traits.map(({ key, name }) => ({ key, names: [name] })),
  ];
}

async function read(file: MarkFile, traits: Trait[], finder: StudentFinder): Promise<ReadTraits> {
  const rows = readTable(Readable.from([file.bytes]), file.name, { limits: { rows: maximumRows } });
  const { header, records } = await openTable(rows, headingsOf(traits));
  const found: ReadTraits = { records: [], refused: [], strangers: [], unknownHeadings: header.unknown };
  for await (const { row, values } of records)
    take({ row, values: { ...blank, ...values } }, traits, finder, found);
  return found;
}

const blank = { code: '', name: '', birthDate: '', comment: '' };

function take(
  { row, values }: { row: number; values: typeof blank & Record<string, string> },
  traits: Trait[],
  finder: StudentFinder,
  found: ReadTraits,
): void {
  const { code, name } = values;
  const student = finder.find(code, name, parseDate(values.birthDate));
  if (!student) {
    if (name || code) found.strangers.push({ row, name, code });
    return;
  }
  const { levels, refused } = levelsOf(row, values, traits);
  found.records.push({ studentId: student.id, levels, comment: values.comment || null });
  found.refused.push(...refused);
}

function levelsOf(row: number, values: Record<string, string>, traits: Trait[]) {
  const given = traits.flatMap(({ key, name }) => {
    const text = values[key] ?? '';
    return text === '' ? [] : [{ key, name, text, level: words[fold(text)] }];
  });
  return {
    levels: Object.fromEntries(given.flatMap(({ key, level }) => (level ? [[key, level] as const] : []))),
    refused: given.filter(({ level }) => !level).map(({ name, text }) => ({ row, trait: name, text })),
  };
}
