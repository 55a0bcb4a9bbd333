import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events, NotAllowed } from '@hoclieu/platform';
import { MaterialFirstOpened } from './learning.events';

/** Tells of a student's first opening: it is the evidence behind a delivered lesson. */
@Injectable()
export class StudyRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async firstOpened(actor: Actor, assignmentId: string, planRowId: string): Promise<void> {
    const { studentId } = studentOf(actor);
    await this.events.record(actor, MaterialFirstOpened, assignmentId, { planRowId, studentId });
  }
}

/** The student who acts; nobody else has assignments of their own. */
export function studentOf(actor: Actor): { schoolId: string; studentId: string } {
  if (actor.kind !== 'student' || !actor.personId) throw new NotAllowed('study');
  return { schoolId: actor.schoolId, studentId: actor.personId };
}
