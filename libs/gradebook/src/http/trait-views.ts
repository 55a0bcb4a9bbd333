import { Injectable } from '@nestjs/common';
import type { Actor } from '@hoclieu/platform';
import { recordHomeroom, reopenColumn } from '../gradebook.policy';
import type { Period } from '../regulation/primary-traits';
import type { VisibleClass } from '../results/class-results.query';
import { TraitGround } from '../traits/trait-ground';
import { TraitRecord, TraitRecords } from '../traits/trait-records.repository';
import type { TraitSheet } from '../traits/trait-sheet.entity';
import { TraitSheets } from '../traits/trait-sheet.repository';
import type { TraitRecordView, TraitSheetView } from './traits.view';

@Injectable()
export class TraitViews {
  constructor(
    private readonly ground: TraitGround,
    private readonly sheets: TraitSheets,
    private readonly records: TraitRecords,
  ) {}

  async ofPeriod(actor: Actor, classId: string, period: Period): Promise<TraitSheetView> {
    const theClass = await this.ground.primaryClass(actor, classId);
    return this.view(actor, theClass, await this.sheets.ofPeriod(theClass, actor.schoolId, period));
  }

  async of(actor: Actor, sheet: TraitSheet): Promise<TraitSheetView> {
    return this.view(actor, await this.ground.primaryClass(actor, sheet.classId), sheet);
  }

  private async view(actor: Actor, theClass: VisibleClass, sheet: TraitSheet): Promise<TraitSheetView> {
    const lockedOn = await this.ground.lockedOn(sheet);
    const records = await this.records.ofSheet(sheet);
    const isOwn = recordHomeroom(actor, theClass);
    const isWaiting = sheet.submission.status === 'submitted';
    return {
      id: sheet.id,
      classId: sheet.classId,
      className: theClass.name,
      period: sheet.period,
      status: sheet.submission.status,
      version: sheet.submission.version,
      publishedAt: sheet.submission.publishedAt,
      returnReason: sheet.submission.returnReason,
      lockedOn,
      traits: await this.ground.traitsOf(actor.schoolId, theClass),
      records: records.map(recordView),
      can: {
        record: isOwn && !isWaiting && lockedOn === null,
        submit: isOwn && !isWaiting && records.some((record) => record.isWaiting),
        withdraw: isOwn && isWaiting,
        reopen: reopenColumn(actor) && lockedOn !== null,
      },
    };
  }
}

function recordView({ birthDate: _born, ministryCode: _code, ...record }: TraitRecord): TraitRecordView {
  return record as TraitRecordView;
}
