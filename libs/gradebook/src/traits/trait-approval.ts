import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import type { Actor } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { TraitsPublished, TraitsReturned, TraitsWithdrawn } from '../gradebook.events';
import { TraitRecords } from './trait-records.repository';
import type { TraitSheet } from './trait-sheet.entity';
import { TraitSheets } from './trait-sheet.repository';

export const traitSheetKind = 'trait-sheet';

type Effect = (actor: Actor, sheet: TraitSheet, reason: string | null) => Promise<void>;

/** What the approval engine knows of a sheet of qualities and competences. */
@Injectable()
export class TraitApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = traitSheetKind;

  constructor(
    private readonly approvals: Approvals,
    private readonly sheets: TraitSheets,
    private readonly records: TraitRecords,
    private readonly record: GradebookRecord,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  describe(schoolId: string, sheetId: string): Promise<SubjectDescription> {
    return this.sheets.describe(schoolId, sheetId);
  }

  async lock(schoolId: string, sheetId: string): Promise<void> {
    await this.sheets.lockOfSchool(schoolId, sheetId);
  }

  async decided(
    actor: Actor,
    sheetId: string,
    outcome: ApprovalOutcome,
    reason: string | null,
  ): Promise<void> {
    const sheet = await this.sheets.lockOfSchool(actor.schoolId, sheetId);
    await this.effects[outcome](actor, sheet, reason);
    await this.sheets.save(sheet);
  }

  private readonly effects: Record<ApprovalOutcome, Effect> = {
    approved: async (actor, sheet) => {
      const now = this.record.now();
      sheet.submission.approve(now);
      const told = await this.records.publish(sheet, now);
      const accountIds = [...new Set(told.flatMap(({ accountId }) => accountId ?? []))];
      const facts = { className: told[0]?.className ?? '', period: sheet.period, accountIds };
      await this.record.tell(actor, TraitsPublished, sheet.id, facts);
    },
    returned: async (actor, sheet, reason) => {
      sheet.submission.return(reason);
      await this.record.tell(actor, TraitsReturned, sheet.id, { reason });
    },
    withdrawn: async (actor, sheet) => {
      sheet.submission.withdraw();
      await this.record.tell(actor, TraitsWithdrawn, sheet.id, {});
    },
  };
}
