import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, NotFound } from '@hoclieu/platform';
import type { GivenAnswer } from '../marking/given-answer';
import { AnswerFault, faultOf } from './answer-check';
import { Answers, AttemptState, KeptAnswer } from './answer.repository';
import { graceSeconds } from './attempt.entity';
import { AttemptHeldElsewhere, AttemptSubmitted, AttemptTimeOver } from './attempt.errors';
import { RunningAttempt, RunningAttempts } from './running-attempts';
import { toKept } from './shown-ids';
import { studentOf } from './student-of';

export interface SentAnswer {
  position: number;
  sequence: number;
  response: unknown;
}

export interface SavingOutcome {
  saved: number[];
  /** Answers that do not fit; the others of the same sending are saved. */
  refused: (AnswerFault & { position: number })[];
  deadlineAt: Date;
}

@Injectable()
export class AnswerSaving {
  constructor(
    private readonly running: RunningAttempts,
    private readonly answers: Answers,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Saves what fits. Throws when the attempt is handed in, held by another page or out of time; late answers are set aside. */
  async save(
    actor: Actor,
    attemptId: string,
    holder: string,
    sent: readonly SentAnswer[],
  ): Promise<SavingOutcome> {
    const student = studentOf(actor);
    const attempt = await this.running.get(student, attemptId);
    const { fit, refused } = sorted(attempt, sent);
    const now = this.clock.now();
    const state = await this.answers.keep({ ...student, id: attemptId, holder }, fit, now);
    if (!state) throw new NotFound('attempt');
    await this.refuseWhenOver(state, { holder, now, schoolId: student.schoolId, attemptId, fit });
    return { saved: fit.map((answer) => answer.position), refused, deadlineAt: state.deadlineAt };
  }

  private async refuseWhenOver(
    state: AttemptState,
    sending: { holder: string; now: Date; schoolId: string; attemptId: string; fit: KeptAnswer[] },
  ): Promise<void> {
    const over = sending.now.getTime() > state.deadlineAt.getTime() + graceSeconds * 1000;
    if (over && sending.fit.length > 0)
      await this.database.transaction(() =>
        this.answers.keepLate(sending.schoolId, sending.attemptId, sending.fit, sending.now),
      );
    if (over) throw new AttemptTimeOver(state.deadlineAt);
    if (state.submittedAt) throw new AttemptSubmitted();
    if (state.holder !== sending.holder) throw new AttemptHeldElsewhere();
  }
}

function sorted(
  attempt: RunningAttempt,
  sent: readonly SentAnswer[],
): { fit: KeptAnswer[]; refused: SavingOutcome['refused'] } {
  const fit = new Map<number, KeptAnswer>();
  const refused: SavingOutcome['refused'] = [];
  for (const { position, sequence, response } of sent) {
    const content = attempt.contents.get(position);
    const fault = content
      ? faultOf(content, response)
      : { code: 'assessment.answer.unknown-question', details: {} };
    if (fault) refused.push({ ...fault, position });
    else if (sequence >= (fit.get(position)?.sequence ?? 0))
      fit.set(position, {
        position,
        sequence,
        response: toKept(response as GivenAnswer, attempt.orders[position]),
      });
  }
  return { fit: [...fit.values()], refused };
}
