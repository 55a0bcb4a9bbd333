import { Injectable } from '@nestjs/common';
import { Actor, Clock, Locale, Page, sentence } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import type { CellOutcome } from '../marks/mark-entry.service';
import { columnsOf } from '../sheet/sheet-form';
import { ListedSheet, SheetList } from '../sheet/sheet-list.query';
import { SheetOpening } from '../sheet/sheet-opening.service';
import { ReadSheet, SheetReading } from '../sheet/sheet-reading.service';
import type { MarkSheetsQuery } from './mark-sheet.dto';
import {
  CellOutcomes,
  CellOutcomeView,
  MarkSheetPage,
  MarkSheetSummary,
  MarkSheetView,
  SheetStudentView,
} from './mark-sheet.view';

@Injectable()
export class SheetViews {
  constructor(
    private readonly list: SheetList,
    private readonly reading: SheetReading,
    private readonly opening: SheetOpening,
    private readonly structure: SchoolStructure,
    private readonly clock: Clock,
  ) {}

  /** Sheets of classes and subjects that are new since somebody last looked are opened first. */
  async page(actor: Actor, query: MarkSheetsQuery): Promise<MarkSheetPage> {
    const { schoolYearId, term } = await this.openTerm(actor, query.term);
    const filter = { ...query, schoolYearId, term };
    const page: Page<ListedSheet> = await this.list.page(actor, filter, query.limit ?? 50, query.cursor);
    return { items: page.items.map(summary), nextCursor: page.nextCursor };
  }

  async of(actor: Actor, id: string): Promise<MarkSheetView> {
    const read = await this.reading.of(actor, id);
    const { sheet, columns, marks } = read;
    const enters = read.teaches;
    return {
      sheet: summary(sheet),
      columns,
      marks,
      students: studentViews(read),
      can: {
        enter: enters,
        confirm: enters && marks.some(({ status }) => status === 'provisional'),
        submit: enters && sheet.status !== 'submitted' && marks.some(({ status }) => status === 'confirmed'),
        withdraw: enters && sheet.status === 'submitted',
        reopen: read.mayReopen && columns.some(({ locked }) => locked),
      },
    };
  }

  async outcomes(actor: Actor, id: string, cells: CellOutcome[]): Promise<CellOutcomes> {
    const read = await this.reading.of(actor, id);
    return {
      cells: cells.map((cell) => outcomeView(cell, actor.locale)),
      students: studentViews(read),
      version: read.sheet.version,
    };
  }

  /** As `termOf`, with a sheet for every class and subject. */
  async openTerm(actor: Actor, wanted?: 1 | 2): Promise<{ schoolYearId: string; term: 1 | 2 }> {
    const found = await this.termOf(actor, wanted);
    await this.opening.open(actor.schoolId, found.schoolYearId);
    return found;
  }

  /** The current year and the wanted term of it, else that of the current week. */
  async termOf(actor: Actor, wanted?: 1 | 2): Promise<{ schoolYearId: string; term: 1 | 2 }> {
    const { id: schoolYearId } = await this.structure.currentYear(actor.schoolId);
    if (wanted) return { schoolYearId, term: wanted };
    const week = await this.structure.weekOf(actor.schoolId, schoolYearId, this.clock.today());
    return { schoolYearId, term: week?.term === 2 ? 2 : 1 };
  }
}

export function outcomeView({ refusal, ...cell }: CellOutcome, locale: Locale): CellOutcomeView {
  if (!refusal) return { ...cell, refusal: null };
  const { code, details } = refusal;
  const suggestion = typeof details['suggestion'] === 'string' ? details['suggestion'] : null;
  return { ...cell, refusal: { code, message: sentence(code, locale, details), suggestion } };
}

function summary(sheet: ListedSheet): MarkSheetSummary {
  const columns = columnsOf(sheet).filter(({ kind }) => kind !== 'nx').length;
  return { ...sheet, expected: columns * sheet.students };
}

function studentViews({ sheet, students, averages }: ReadSheet): SheetStudentView[] {
  const byKey = new Map(averages.map((average) => [`${average.studentId} ${average.term}`, average]));
  return students.map((student) => {
    const term = byKey.get(`${student.id} ${sheet.term}`);
    const year = byKey.get(`${student.id} 3`);
    return {
      ...student,
      average: term?.tenths ?? null,
      passed: term?.passed ?? null,
      exempt: term?.state === 'exempt',
      yearAverage: year?.tenths ?? null,
    };
  });
}
