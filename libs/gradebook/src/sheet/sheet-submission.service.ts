import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { NothingToConfirm, NothingToSubmit } from '../gradebook.errors';
import { MarksConfirmed, SheetSent } from '../gradebook.events';
import { enterMarks } from '../gradebook.policy';
import { Marks } from '../marks/marks.repository';
import type { MarkSheet } from './mark-sheet.entity';
import { markSheetKind } from './sheet-approval';
import { MarkSheets } from './sheet.repository';

/** The teacher stands by marks (confirms them) and hands them to the deputy; until then they are provisional. */
@Injectable()
export class SheetSubmission {
  constructor(
    private readonly database: Database,
    private readonly sheets: MarkSheets,
    private readonly marks: Marks,
    private readonly approvals: Approvals,
    private readonly record: GradebookRecord,
  ) {}

  /** Confirms the provisional marks of the named columns, of all when none is named. Throws NothingToConfirm. */
  async confirm(actor: Actor, sheetId: string, parts?: string[]): Promise<void> {
    await this.database.transaction(async () => {
      const sheet = await this.lockOwn(actor, sheetId);
      const cells = await this.marks.move(sheet, 'provisional', 'confirmed', parts);
      if (cells === 0) throw new NothingToConfirm();
      await this.record.tell(actor, MarksConfirmed, sheetId, { cells });
    });
  }

  /** What is confirmed waits for the deputy; entry of the other cells goes on. Throws NothingToSubmit, SheetSubmitted. */
  async submit(actor: Actor, sheetId: string, version: number): Promise<void> {
    await this.database.transaction(async () => {
      const sheet = await this.lockOwn(actor, sheetId);
      sheet.submission.submit(this.record.now(), version);
      const cells = await this.marks.move(sheet, 'confirmed', 'submitted');
      if (cells === 0) throw new NothingToSubmit();
      await this.sheets.save(sheet);
      await this.approvals.request(actor, markSheetKind, sheetId);
      await this.record.tell(actor, SheetSent, sheetId, { cells });
    });
  }

  async withdraw(actor: Actor, sheetId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.lockOwn(actor, sheetId);
      await this.approvals.withdraw(actor, markSheetKind, sheetId, null);
    });
  }

  private async lockOwn(actor: Actor, sheetId: string): Promise<MarkSheet> {
    const sheet = await this.sheets.lock(actor, sheetId);
    allow(enterMarks, actor, { teaches: await this.sheets.isTaughtBy(sheet, actor.personId) });
    return sheet;
  }
}
