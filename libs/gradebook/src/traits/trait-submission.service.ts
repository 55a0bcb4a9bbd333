import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { NothingToSubmit, ReopeningInPast } from '../gradebook.errors';
import { TraitsReopened, TraitsSubmitted } from '../gradebook.events';
import { recordHomeroom, reopenColumn } from '../gradebook.policy';
import { traitSheetKind } from './trait-approval';
import { TraitRecords } from './trait-records.repository';
import type { TraitSheet } from './trait-sheet.entity';
import { TraitSheets } from './trait-sheet.repository';

/** The homeroom teacher hands qualities and competences to the deputy; the head opens a locked sheet again. */
@Injectable()
export class TraitSubmission {
  constructor(
    private readonly database: Database,
    private readonly sheets: TraitSheets,
    private readonly records: TraitRecords,
    private readonly approvals: Approvals,
    private readonly record: GradebookRecord,
  ) {}

  /** Throws NothingToSubmit when families see all of it already, SheetSubmitted, VersionConflict. */
  async submit(actor: Actor, sheetId: string, version: number): Promise<TraitSheet> {
    return this.database.transaction(async () => {
      const { sheet, theClass } = await this.sheets.lock(actor, sheetId);
      allow(recordHomeroom, actor, theClass);
      sheet.submission.submit(this.record.now(), version);
      const students = (await this.records.ofSheet(sheet)).filter(({ isWaiting }) => isWaiting).length;
      if (students === 0) throw new NothingToSubmit();
      await this.sheets.save(sheet);
      await this.approvals.request(actor, traitSheetKind, sheetId);
      await this.record.tell(actor, TraitsSubmitted, sheetId, { students });
      return sheet;
    });
  }

  async withdraw(actor: Actor, sheetId: string): Promise<TraitSheet> {
    return this.database.transaction(async () => {
      const { theClass } = await this.sheets.lock(actor, sheetId);
      allow(recordHomeroom, actor, theClass);
      await this.approvals.withdraw(actor, traitSheetKind, sheetId, null);
      return this.sheets.lockOfSchool(actor.schoolId, sheetId);
    });
  }

  /** Throws ReopeningInPast. */
  async reopen(
    actor: Actor,
    sheetId: string,
    until: { untilOn: string; reason: string },
  ): Promise<TraitSheet> {
    return this.database.transaction(async () => {
      const { sheet } = await this.sheets.lock(actor, sheetId);
      allow(reopenColumn, actor, null);
      if (until.untilOn < this.record.today()) throw new ReopeningInPast();
      sheet.reopenedUntil = until.untilOn;
      await this.sheets.save(sheet);
      await this.record.tell(actor, TraitsReopened, sheetId, until);
      return sheet;
    });
  }
}
