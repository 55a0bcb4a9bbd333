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
import { Mark, Marks } from './marks.repository';

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
    const whole = sheet.form !== 'score';
    const cells = free.map(({ studentId, hundredths }) => {
      const score = whole ? Math.floor((hundredths + 50) / 100) * 10 : tenthsOf(hundredths);
      const version = (before.get(studentId)?.version ?? 0) + 1;
      return { studentId, part, score, word: null, status: 'provisional' as const, version, reason: null };
    });
    const writer = { staffId: actor.personId, name: actor.name, source, now: this.record.now() };
    const written = await this.marks.write(sheet, cells, writer);
    await this.record.tell(actor, MarksEntered, sheet.id, { cells: written.size, source });
    return {
      taken: written.size,
      kept: here.filter((one) => !free.includes(one)).map(({ studentId }) => studentId),
      elsewhere: results.filter((one) => !here.includes(one)).map(({ studentId }) => studentId),
    };
  }
}

/** Nothing there yet, or an earlier result of a test that nobody has confirmed. */
function isFree(mark: Mark | undefined): boolean {
  if (!mark) return true;
  const isOfTest = mark.source.startsWith('test:') || (mark.score === null && mark.word === null);
  return mark.status === 'provisional' && isOfTest;
}
