import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, Events, holds } from '@hoclieu/platform';
import { Report } from './report.entity';
import { ReportIssued, ReportNarrativeChanged } from './reporting.events';
import { canIssueReports, canMakeReports } from './reporting.policy';
import { Reports } from './reports.repository';
import type { Narrative } from './share-report/report-inputs';

/** The texts of a report until it is issued, and the issue itself. */
@Injectable()
export class ReportSigning {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
    private readonly events: Events,
  ) {}

  async write(
    actor: Actor,
    id: string,
    changes: { title?: string; narrative: Narrative; version: number },
  ): Promise<Report> {
    return this.database.transaction(async () => {
      const report = await this.reports.lock(actor.schoolId, id);
      allow(canMakeReports, actor, undefined);
      report.write(changes.title ?? report.title, changes.narrative, changes.version);
      await this.reports.save(report);
      await this.events.record(actor, ReportNarrativeChanged, id, { inputsHash: report.inputsHash });
      return report;
    });
  }

  /** The one who issues signs: the principal, or a deputy for the head. */
  async issue(
    actor: Actor,
    id: string,
    { number, issuedOn, version }: { number: number; issuedOn: string; version: number },
  ): Promise<Report> {
    return this.database.transaction(async () => {
      const report = await this.reports.lock(actor.schoolId, id);
      allow(canIssueReports, actor, undefined);
      report.issue(number, issuedOn, { name: actor.name, forHead: !holds(actor, 'principal') }, version);
      await this.reports.save(report);
      await this.events.record(actor, ReportIssued, id, { number, issuedOn, inputsHash: report.inputsHash });
      return report;
    });
  }
}
