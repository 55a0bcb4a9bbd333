import { Injectable } from '@nestjs/common';
import type { Actor } from '@hoclieu/platform';
import { setLockDates } from '../gradebook.policy';
import { ColumnLocking } from '../marks/column-locking.service';
import { ClassResultsQuery } from '../results/class-results.query';
import { MissingMarksQuery } from '../results/missing-marks.query';
import { PublishedResultsQuery } from '../results/published-results.query';
import type {
  ClassResultsView,
  GradebookClasses,
  LockDatesView,
  MissingMarksView,
  PublishedResultsView,
} from './gradebook.view';
import { SheetViews } from './sheet-views';

@Injectable()
export class GradebookViews {
  constructor(
    private readonly classResults: ClassResultsQuery,
    private readonly missingMarks: MissingMarksQuery,
    private readonly publishedResults: PublishedResultsQuery,
    private readonly locking: ColumnLocking,
    private readonly sheets: SheetViews,
  ) {}

  async classes(actor: Actor): Promise<GradebookClasses> {
    const { schoolYearId } = await this.sheets.termOf(actor);
    return { items: await this.classResults.classes(actor, schoolYearId) };
  }

  async results(actor: Actor, classId: string): Promise<ClassResultsView> {
    const found = await this.classResults.of(actor, classId);
    return { ...found, can: { record: found.theClass.isHomeroom } };
  }

  async missing(actor: Actor, wanted?: 1 | 2): Promise<MissingMarksView> {
    const { schoolYearId, term } = await this.sheets.openTerm(actor, wanted);
    return { term, classes: await this.missingMarks.of(actor, schoolYearId, term) };
  }

  /** Training is told with the result of learning: once every subject of the term is published. */
  async published(actor: Actor, studentId?: string): Promise<PublishedResultsView> {
    const found = await this.publishedResults.of(actor, studentId);
    const results = found.results.map((result) => {
      return result.missing > 0 ? { ...result, conduct: null, promoted: null, title: null } : result;
    });
    return { ...found, results };
  }

  async locks(actor: Actor): Promise<LockDatesView> {
    const dates = await this.locking.dates(actor);
    return { term1: dates[1] ?? {}, term2: dates[2] ?? {}, can: { set: setLockDates(actor) } };
  }
}
