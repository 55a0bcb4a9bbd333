import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events } from '@hoclieu/platform';
import { PlanRows, RowNotApproved } from '@hoclieu/teaching';
import { AttendanceLine, Attendances, Presence } from './attendance.repository';
import { AttendanceInFuture, StudentNotInClass } from './learning.errors';
import { AttendanceKept } from './learning.events';
import { learningPolicy } from './learning.policy';

/** Who was present at a live online period. */
@Injectable()
export class AttendanceKeeping {
  constructor(
    private readonly database: Database,
    private readonly rows: PlanRows,
    private readonly attendances: Attendances,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async sheet(actor: Actor, planRowId: string, heldOn: string): Promise<AttendanceLine[]> {
    const row = await this.rows.get(actor, planRowId);
    allow(learningPolicy.seeStudents, actor, row);
    return this.attendances.sheet(actor.schoolId, row, heldOn);
  }

  /** Keeps or corrects the sheet of a day; throws RowNotApproved, AttendanceInFuture, StudentNotInClass. */
  async keep(
    actor: Actor,
    planRowId: string,
    heldOn: string,
    entries: Presence[],
  ): Promise<AttendanceLine[]> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(actor, planRowId);
      allow(learningPolicy.keepAttendance, actor, row);
      if (!row.inForce) throw new RowNotApproved();
      if (heldOn > this.clock.today()) throw new AttendanceInFuture();
      const lines = await this.attendances.sheet(actor.schoolId, row, heldOn);
      checkClass(lines, entries);
      await this.attendances.keep(actor, planRowId, heldOn, { entries, at: this.clock.now() });
      const present = entries.filter((entry) => entry.present).length;
      const counts = { present, absent: entries.length - present };
      await this.events.record(actor, AttendanceKept, planRowId, { planRowId, heldOn, ...counts });
      const kept = new Map(entries.map((entry) => [entry.studentId, entry.present]));
      return lines.map((line) => ({ ...line, present: kept.get(line.studentId) ?? line.present }));
    });
  }
}

function checkClass(lines: readonly AttendanceLine[], entries: readonly Presence[]): void {
  const ofClass = new Set(lines.map((line) => line.studentId));
  const strangers = entries.filter((entry) => !ofClass.has(entry.studentId)).map((entry) => entry.studentId);
  if (strangers.length > 0) throw new StudentNotInClass(strangers);
}
