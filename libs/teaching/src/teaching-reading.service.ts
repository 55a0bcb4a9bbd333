import { Injectable } from '@nestjs/common';
import { Actor, Clock, Page } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { ListedRow, PlanRowList, RowFilter } from './plan-row-list.query';
import { AskedPeriod, periodOf } from './row-period';

type AskedRows = AskedPeriod & Pick<RowFilter, 'planId' | 'classId' | 'teacherId' | 'subjectId' | 'state'>;

@Injectable()
export class TeachingReading {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly rows: PlanRowList,
    private readonly clock: Clock,
  ) {}

  /** Rows of the current school year that the actor may see, by the day they fall on. */
  async rowsOf(actor: Actor, asked: AskedRows, limit: number, cursor?: string): Promise<Page<ListedRow>> {
    const year = await this.structure.currentYear(actor.schoolId);
    const weeks = asked.view === 'week' ? await this.structure.weeks(actor.schoolId, year.id) : [];
    const period = periodOf(asked, weeks, this.clock.today());
    const { planId, classId, teacherId, subjectId, state } = asked;
    const filter = { schoolYearId: year.id, ...period, planId, classId, teacherId, subjectId, state };
    return this.rows.page(actor, filter, limit, cursor);
  }
}
