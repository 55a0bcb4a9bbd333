import { Injectable } from '@nestjs/common';
import { Actor, Clock, NotFound, Page } from '@hoclieu/platform';
import { SchoolSettings, SchoolStructure } from '@hoclieu/school';
import type { ShareRowEvidenceView, ShareRowView } from './http/share.view';
import { CellQuery, CellRow, ShareEvidence } from './share-evidence.repository';
import { ShareRowEvidence } from './share-row-evidence.repository';
import { sharePolicySetting } from './share-policy';

/** From a percentage down to the lessons it was summed from, and from a lesson to its plan, materials and evidence. */
@Injectable()
export class ShareRows {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly settings: SchoolSettings,
    private readonly evidence: ShareEvidence,
    private readonly details: ShareRowEvidence,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    query: Pick<CellQuery, 'kind' | 'key' | 'state' | 'cursor' | 'limit'>,
  ): Promise<Page<ShareRowView>> {
    const page = await this.evidence.cells(actor.schoolId, { ...query, ...(await this.basis(actor)) });
    return { ...page, items: page.items.map(rowView) };
  }

  async evidenceOf(actor: Actor, classId: string, lessonId: string): Promise<ShareRowEvidenceView> {
    const basis = await this.basis(actor);
    const cell = await this.evidence.cell(actor.schoolId, basis, classId, lessonId);
    const detail = cell && (await this.details.of(actor.schoolId, classId, lessonId));
    if (!cell || !detail) throw new NotFound('share-row');
    return { ...detail, periods: periodsOf(cell) };
  }

  private async basis(actor: Actor) {
    const year = await this.structure.currentYear(actor.schoolId);
    const policy = await this.settings.get(actor.schoolId, sharePolicySetting);
    return { yearId: year.id, asOf: this.clock.today(), policy };
  }
}

function rowView(row: CellRow): ShareRowView {
  const { classId, className, subjectId, subjectName, lessonId, lessonName, week, teachers } = row;
  return {
    classId,
    className,
    subjectId,
    subjectName,
    lessonId,
    lessonName,
    week,
    teachers,
    periods: periodsOf(row),
  };
}

function periodsOf(cell: Pick<CellRow, 'halfPeriods' | 'planned' | 'assigned' | 'delivered'>) {
  return {
    total: cell.halfPeriods / 2,
    planned: cell.planned / 2,
    assigned: cell.assigned / 2,
    delivered: cell.delivered / 2,
  };
}
