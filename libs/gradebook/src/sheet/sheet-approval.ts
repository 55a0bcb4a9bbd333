import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import type { Actor } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { SheetReturned, SheetWithdrawn } from '../gradebook.events';
import { MarkPublishing } from '../marks/mark-publishing.service';
import { Marks } from '../marks/marks.repository';
import type { MarkSheet } from './mark-sheet.entity';
import { MarkSheets } from './sheet.repository';

export const markSheetKind = 'mark-sheet';

type Effect = (actor: Actor, sheet: MarkSheet, reason: string | null) => Promise<void>;

/** What the approval engine knows of a sheet of marks, and what its decisions do to the marks that wait. */
@Injectable()
export class SheetApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = markSheetKind;

  constructor(
    private readonly approvals: Approvals,
    private readonly sheets: MarkSheets,
    private readonly marks: Marks,
    private readonly publishing: MarkPublishing,
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
      sheet.submission.approve(this.record.now());
      await this.publishing.publish(actor, sheet);
    },
    returned: async (actor, sheet, reason) => {
      sheet.submission.return(reason);
      await this.marks.move(sheet, 'submitted', 'confirmed');
      await this.record.tell(actor, SheetReturned, sheet.id, { reason });
    },
    withdrawn: async (actor, sheet) => {
      sheet.submission.withdraw();
      await this.marks.move(sheet, 'submitted', 'confirmed');
      await this.record.tell(actor, SheetWithdrawn, sheet.id, {});
    },
  };
}
