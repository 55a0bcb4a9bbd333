import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId } from '@hoclieu/platform';
import { Report } from './report.entity';
import { ReportProduced } from './reporting.events';
import { canMakeReports, canViewReports } from './reporting.policy';
import { Reports } from './reports.repository';
import { ReportGathering, ReportWanted } from './share-report/report-gathering.service';
import { hashOf, ReportInputs } from './share-report/report-inputs';
import { reportTitle } from './share-report/report-title';

export interface DueReport {
  readonly scheduleId: string;
  readonly dueOn: string;
  readonly recipientStaffIds: readonly string[];
}

/** Makes reports; what they are made from is kept with them. */
@Injectable()
export class ReportMaking {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
    private readonly gathering: ReportGathering,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, wanted: ReportWanted): Promise<ReportInputs> {
    allow(canViewReports, actor, undefined);
    return this.gathering.preview(actor.schoolId, wanted);
  }

  async make(actor: Actor, wanted: ReportWanted & { title?: string }): Promise<Report> {
    allow(canMakeReports, actor, undefined);
    return this.database.transaction(async () => {
      const report = await this.compose(actor, wanted, null);
      await this.reports.save(report);
      await this.tell(actor, report, []);
      return report;
    });
  }

  /** Makes a schedule's report once per due date; null when it was made before. */
  async makeDue(actor: Actor, wanted: ReportWanted, due: DueReport): Promise<Report | null> {
    return this.database.transaction(async () => {
      const report = await this.compose(actor, wanted, due);
      if (!(await this.reports.addOnce(report))) return null;
      await this.tell(actor, report, due.recipientStaffIds);
      return report;
    });
  }

  private async compose(
    actor: Actor,
    wanted: ReportWanted & { title?: string },
    due: DueReport | null,
  ): Promise<Report> {
    const { yearId, ...inputs } = await this.gathering.gather(actor.schoolId, wanted);
    return this.database.repository(Report).create({
      schoolId: actor.schoolId,
      id: newId(),
      kind: 'online-share',
      title: wanted.title?.trim() || reportTitle(inputs),
      schoolYearId: yearId,
      scope: wanted.scope,
      period: wanted.period,
      asOf: inputs.asOf,
      inputs,
      inputsHash: hashOf(inputs),
      formulaVersion: inputs.snapshot.formulaVersion,
      narrative: { difficulties: '', causes: '', proposals: '' },
      number: null,
      issuedOn: null,
      signer: null,
      scheduleId: due?.scheduleId ?? null,
      dueOn: due?.dueOn ?? null,
      createdBy: actor.accountId,
      createdByName: actor.name,
      createdAt: this.clock.now(),
      version: 1,
    });
  }

  private tell(actor: Actor, report: Report, recipients: readonly string[]): Promise<void> {
    return this.events.record(actor, ReportProduced, report.id, {
      title: report.title,
      asOf: report.asOf,
      scheduleId: report.scheduleId,
      recipientStaffIds: [...recipients],
      url: `/reports/${report.id}`,
    });
  }
}
