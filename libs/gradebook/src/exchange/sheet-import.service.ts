import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow } from '@hoclieu/platform';
import { openTable, parseDate, readTable } from '@hoclieu/platform/documents';
import { enterMarks } from '../gradebook.policy';
import { cellKey, EnteredCell, JudgedCell } from '../marks/cell-rules';
import { MarkEntry } from '../marks/mark-entry.service';
import { Marks } from '../marks/marks.repository';
import type { MarkSheet } from '../sheet/mark-sheet.entity';
import { SheetCircumstances, SheetStudent } from '../sheet/sheet-circumstances.query';
import { MarkSheets } from '../sheet/sheet.repository';
import { sheetHeadings, StudentFinder } from './sheet-headings';

const maximumRows = 500;

export interface MarkFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Stranger {
  readonly row: number;
  readonly name: string;
  readonly code: string;
}

export interface ImportPreview {
  readonly judged: JudgedCell[];
  readonly students: SheetStudent[];
  /** Rows of the file whose student is not in this class. */
  readonly strangers: Stranger[];
  readonly unknownHeadings: string[];
}

interface FoundRows {
  readonly cells: Omit<EnteredCell, 'version'>[];
  readonly strangers: Stranger[];
  readonly unknownHeadings: string[];
}

/** A dry run: what each cell of a file would become; entering the answered cells is what keeps them. */
@Injectable()
export class SheetImport {
  constructor(
    private readonly sheets: MarkSheets,
    private readonly circumstances: SheetCircumstances,
    private readonly marks: Marks,
    private readonly entry: MarkEntry,
  ) {}

  /** Throws the errors of an unreadable table, e.g. HeaderNotFound. */
  async preview(actor: Actor, sheetId: string, file: MarkFile): Promise<ImportPreview> {
    const sheet = await this.sheets.get(actor, sheetId);
    allow(enterMarks, actor, { teaches: await this.sheets.isTaughtBy(sheet, actor.personId) });
    const students = await this.circumstances.students(sheet);
    const { cells, ...found } = await read(sheet, students, file);
    const marks = await this.marks.ofSheet(sheet);
    const versions = new Map(marks.map((mark) => [cellKey(mark), mark.version]));
    const entered = cells.map((cell) => ({ ...cell, version: versions.get(cellKey(cell)) ?? 0 }));
    return { ...found, students, judged: await this.entry.judged(sheet, entered) };
  }
}

/** Empty cells of the file leave the register as it is. */
async function read(sheet: MarkSheet, students: SheetStudent[], file: MarkFile): Promise<FoundRows> {
  const rows = readTable(Readable.from([file.bytes]), file.name, { limits: { rows: maximumRows } });
  const table = await openTable(rows, sheetHeadings);
  const finder = new StudentFinder(students);
  const parts = sheet.columns
    .map(({ part }) => part)
    .filter((part) => table.header.positions[part] !== undefined);
  const cells: FoundRows['cells'] = [];
  const strangers: Stranger[] = [];
  for await (const { row, values } of table.records) {
    const { code = '', name = '', birthDate = '' } = values;
    const student = finder.find(code, name, parseDate(birthDate));
    if (student) cells.push(...filledCells(student.id, parts, values));
    else if (name || code) strangers.push({ row, name, code });
  }
  return { cells, strangers, unknownHeadings: table.header.unknown };
}

function filledCells(studentId: string, parts: string[], values: Record<string, string>): FoundRows['cells'] {
  return parts.flatMap((part) => (values[part] ? [{ studentId, part, text: values[part] }] : []));
}
