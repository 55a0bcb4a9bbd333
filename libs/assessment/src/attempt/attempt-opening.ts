import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events, newId } from '@hoclieu/platform';
import { arrange } from '../paper/arrangement';
import { Attempt } from './attempt.entity';
import { NoAttemptsLeft, SittingClosed, SittingNotOpenYet } from './attempt.errors';
import { AttemptStarted } from './attempt.events';
import { Attempts } from './attempt.repository';
import type { StudentSitting } from './sittings.query';
import { studentOf } from './student-of';
import { TestSheets } from './test-sheets';

/** Begins attempts and moves them between pages. Called inside the transaction of the student's step. */
@Injectable()
export class AttemptOpening {
  constructor(
    private readonly attempts: Attempts,
    private readonly sheets: TestSheets,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Null when another tap of the same student was faster. */
  async begin(actor: Actor, sitting: StudentSitting, holder: string): Promise<Attempt | null> {
    const attempt = await this.attempts.start(await this.laidOut(actor, sitting, holder));
    if (!attempt) return null;
    const { sittingId, studentId, number } = attempt;
    await this.events.record(actor, AttemptStarted, attempt.id, { sittingId, studentId, number });
    return attempt;
  }

  async takeOver(attempt: Attempt, holder: string): Promise<Attempt> {
    attempt.takeOver(holder, this.clock.now());
    await this.attempts.save(attempt);
    return attempt;
  }

  private async laidOut(actor: Actor, sitting: StudentSitting, holder: string): Promise<Attempt> {
    const student = studentOf(actor);
    const now = this.clock.now();
    const attempt = Object.assign(new Attempt(), {
      ...student,
      id: newId(),
      sittingId: sitting.id,
      number: sitting.attemptsUsed + 1,
      startedAt: now,
      deadlineAt: deadlineOf(sitting, now),
      submittedAt: null,
      score: null,
      late: {},
    });
    attempt.takeOver(holder, now);
    const { questions } = await this.sheets.of(student.schoolId, sitting.testId);
    attempt.arrangement = arrange(questions, attempt.id, {
      questions: sitting.shuffleQuestions,
      options: sitting.shuffleOptions,
    });
    return attempt;
  }
}

/** The student's own time, but never past the closing; extra time moves both. Throws when it is not the time to begin. */
function deadlineOf(sitting: StudentSitting, now: Date): Date {
  if (now < sitting.opensAt) throw new SittingNotOpenYet(sitting.opensAt);
  const extra = sitting.extraMinutes * 60_000;
  const closesAt = sitting.closesAt.getTime() + extra;
  if (now.getTime() >= closesAt) throw new SittingClosed(new Date(closesAt));
  if (sitting.attemptsUsed >= sitting.attemptsAllowed) throw new NoAttemptsLeft(sitting.attemptsAllowed);
  return new Date(Math.min(now.getTime() + sitting.durationMinutes * 60_000 + extra, closesAt));
}
