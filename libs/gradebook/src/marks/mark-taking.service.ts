import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { NoSuchColumn } from '../gradebook.errors';
import { MarksEntered } from '../gradebook.events';
import { takeMarks } from '../gradebook.policy';
import type { MarkSheet } from '../sheet/mark-sheet.entity';
import { SheetOpening } from '../sheet/sheet-opening.service';
import { MarkSheets } from '../sheet/sheet.repository';
import { tenthsOf } from './mark-value';
import { Mark, Marks, WrittenMark } from './marks.repository';

export interface MarkPlace {
  readonly schoolYearId: string;
  readonly classId: string;
  readonly subjectId: string;
  readonly term: 1 | 2;
  /** tx1 … tx9, gk or ck. */
  readonly column: string;
}

export interface TestResult {
  readonly studentId: string;
  /** Hundredths of a mark on the scale of 10: 8,25 is 825. */
  readonly hundredths: number;
  /** Why it is another one than it was at first; null when it never changed. */
  readonly changeReason?: string | null;
}

export interface TakenMarks {
  readonly taken: number;
  /** Students whose cell holds a mark the teacher already stands by: nothing was changed there. */
  readonly kept: string[];
  /** Students who are not in the class now. */
  readonly elsewhere: string[];
}

/** The door for results of tests made in the system: reference data until the teacher confirms them. */
@Injectable()
export class MarkTaking {
  constructor(
    private readonly database: Database,
    private readonly opening: SheetOpening,
    private readonly sheets: MarkSheets,
    private readonly marks: Marks,
    private readonly record: GradebookRecord,
  ) {}

  /** `source` names where they come from, e.g. `test:<id>`. Throws NotFound, NoSuchColumn. */
  async take(actor: Actor, place: MarkPlace, results: TestResult[], source: string): Promise<TakenMarks> {
    return this.database.transaction(async () => {
      const sheet = await this.lock(actor, place);
      const isScored = sheet.columns.some(
        ({ part, accepts }) => part === place.column && ['score', 'whole'].includes(accepts),
      );
      if (!isScored) throw new NoSuchColumn(place.column);
      return this.write(actor, sheet, { part: place.column, results, source });
    });
  }

  /**
   * Marks that stand as they were taken from `source` become what the results are now: provisional again, with the reason, and
   * families see the former mark until the sheet is approved again. Cells that wait for approval stay.
   */
  async follow(
    actor: Actor,
    place: Pick<MarkPlace, 'classId' | 'subjectId' | 'term'>,
    results: TestResult[],
    source: string,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const { classId, subjectId, term } = place;
      const found = await this.sheets.findFor(actor.schoolId, classId, subjectId, term);
      if (!found) return;
      const sheet = await this.sheets.lockOfSchool(actor.schoolId, found.id);
      const now = new Map(results.map((result) => [result.studentId, result]));
      const cells = (await this.marks.ofSheet(sheet)).flatMap((mark) =>
        mark.source === source ? followed(sheet, mark, now.get(mark.studentId)) : [],
      );
      if (cells.length > 0) await this.keep(actor, sheet, cells, source);
    });
  }

  private async lock(actor: Actor, place: MarkPlace): Promise<MarkSheet> {
    const { schoolYearId, classId, subjectId, term } = place;
    await this.opening.open(actor.schoolId, schoolYearId);
    const sheet = await this.sheets.findFor(actor.schoolId, classId, subjectId, term);
    if (!sheet) throw new NotFound('mark-sheet');
    allow(takeMarks, actor, { teaches: await this.sheets.isTaughtBy(sheet, actor.personId) });
    return this.sheets.lockOfSchool(actor.schoolId, sheet.id);
  }

  private async write(
    actor: Actor,
    sheet: MarkSheet,
    { part, results, source }: { part: string; results: TestResult[]; source: string },
  ): Promise<TakenMarks> {
    const inClass = await this.marks.studentIds(sheet);
    const here = results.filter(({ studentId }) => inClass.has(studentId));
    const marks = (await this.marks.ofSheet(sheet)).filter((mark) => mark.part === part);
    const before = new Map(marks.map((mark) => [mark.studentId, mark]));
    const free = here.filter(({ studentId }) => isFree(before.get(studentId)));
    const cells = free.map(({ studentId, hundredths }) => {
      const version = (before.get(studentId)?.version ?? 0) + 1;
      return { studentId, part, score: scoreOn(sheet, hundredths), ...provisional, version, reason: null };
    });
    const taken = await this.keep(actor, sheet, cells, source);
    return {
      taken,
      kept: here.filter((one) => !free.includes(one)).map(({ studentId }) => studentId),
      elsewhere: results.filter((one) => !here.includes(one)).map(({ studentId }) => studentId),
    };
  }

  private async keep(actor: Actor, sheet: MarkSheet, cells: WrittenMark[], source: string): Promise<number> {
    const writer = { staffId: actor.personId, name: actor.name, source, now: this.record.now() };
    const { size } = await this.marks.write(sheet, cells, writer);
    await this.record.tell(actor, MarksEntered, sheet.id, { cells: size, source });
    return size;
  }
}

const provisional = { word: null, status: 'provisional' } as const;

/** Sheets that are not of scores in tenths take whole marks. */
function scoreOn(sheet: MarkSheet, hundredths: number): number {
  return sheet.form === 'score' ? tenthsOf(hundredths) : Math.floor((hundredths + 50) / 100) * 10;
}

function followed(sheet: MarkSheet, mark: Mark, result: TestResult | undefined): WrittenMark[] {
  if (!result?.changeReason || mark.status === 'submitted') return [];
  const score = scoreOn(sheet, result.hundredths);
  if (score === mark.score) return [];
  const { studentId, part } = mark;
  return [{ studentId, part, score, ...provisional, version: mark.version + 1, reason: result.changeReason }];
}

/** Nothing there yet, or an earlier result of a test that nobody has confirmed. */
function isFree(mark: Mark | undefined): boolean {
  if (!mark) return true;
  const isOfTest = mark.source.startsWith('test:') || (mark.score === null && mark.word === null);
  return mark.status === 'provisional' && isOfTest;
}
