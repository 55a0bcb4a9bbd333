import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, VersionConflict } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { NoSuchTrait, PeriodLocked, TraitReasonNeeded } from '../gradebook.errors';
import { TraitsRecorded } from '../gradebook.events';
import { recordHomeroom } from '../gradebook.policy';
import type { Period } from '../regulation/primary-traits';
import type { VisibleClass } from '../results/class-results.query';
import { TraitGround } from './trait-ground';
import { TraitEntry, TraitRecords } from './trait-records.repository';
import type { TraitSheet } from './trait-sheet.entity';
import { TraitSheets } from './trait-sheet.repository';

const shortestReason = 5;

/** Qualities and competences of a class, by its homeroom teacher. */
@Injectable()
export class TraitRecording {
  constructor(
    private readonly database: Database,
    private readonly ground: TraitGround,
    private readonly sheets: TraitSheets,
    private readonly records: TraitRecords,
    private readonly record: GradebookRecord,
  ) {}

  /**
   * All entries or none. Throws SheetSubmitted while the sheet waits, PeriodLocked after the school's day,
   * TraitReasonNeeded for what families have seen, VersionConflict when a record was changed meanwhile or the pupil left.
   */
  async enter(
    actor: Actor,
    place: { classId: string; period: Period },
    entries: TraitEntry[],
    reason = '',
  ): Promise<void> {
    await this.database.transaction(async () => {
      const theClass = await this.ground.primaryClass(actor, place.classId);
      allow(recordHomeroom, actor, theClass);
      const { id } = await this.sheets.ofPeriod(theClass, actor.schoolId, place.period);
      const sheet = await this.sheets.lockOfSchool(actor.schoolId, id);
      sheet.submission.mustBeOpen();
      await this.mustNotBeLocked(sheet);
      await this.mustBeAsked(theClass, actor.schoolId, entries);
      await this.mustHaveReason(sheet, entries, reason);
      const written = await this.records.write(sheet, entries, actor.personId, this.record.now());
      if (written < entries.length) throw new VersionConflict();
      const facts = {
        classId: theClass.id,
        period: sheet.period,
        students: written,
        reason: reason.trim() || null,
      };
      await this.record.tell(actor, TraitsRecorded, id, facts);
    });
  }

  private async mustNotBeLocked(sheet: TraitSheet): Promise<void> {
    const lockedOn = await this.ground.lockedOn(sheet);
    if (lockedOn) throw new PeriodLocked(lockedOn);
  }

  private async mustBeAsked(theClass: VisibleClass, schoolId: string, entries: TraitEntry[]): Promise<void> {
    const keys = new Set((await this.ground.traitsOf(schoolId, theClass)).map(({ key }) => key));
    const strange = entries.flatMap(({ levels }) => Object.keys(levels)).find((key) => !keys.has(key));
    if (strange) throw new NoSuchTrait(strange);
  }

  private async mustHaveReason(sheet: TraitSheet, entries: TraitEntry[], reason: string): Promise<void> {
    if (reason.trim().length >= shortestReason) return;
    const records = await this.records.ofSheet(sheet);
    const published = new Set(records.filter((one) => one.isPublished).map(({ studentId }) => studentId));
    if (entries.some(({ studentId }) => published.has(studentId))) throw new TraitReasonNeeded();
  }
}
