import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { Answers } from '../attempt/answer.repository';
import { MarkChange, MarkChanges } from './mark-changes';
import { MarkingDesk } from './marking-desk';
import type { GivenAnswer } from './given-answer';
import { CorrectedSheets } from './corrected-sheets';
import { NoLateAnswer } from './marking.errors';
import { LateAnswerDecided } from './marking.events';
import { scoreOf } from './score';

export interface LateAnswer {
  attemptId: string;
  studentName: string;
  position: number;
  receivedAt: string;
  deadlineAt: Date;
  late: GivenAnswer;
  /** What counts so far. */
  kept: GivenAnswer | null;
  decision: 'taken-up' | 'left' | null;
}

interface Waiting {
  response: GivenAnswer;
  sequence: number;
  receivedAt: string;
  decision?: string;
}

/** Answers that came after the time: a teacher takes them up or leaves them. */
@Injectable()
export class LateAnswers {
  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
    private readonly sheets: CorrectedSheets,
    private readonly desk: MarkingDesk,
    private readonly changes: MarkChanges,
  ) {}

  async list(actor: Actor, sittingId: string): Promise<LateAnswer[]> {
    await this.desk.conducted(actor, sittingId);
    return this.database.query<LateAnswer>(
      `select p.id as "attemptId", s.full_name as "studentName", l.key::int as position, l.value ->> 'receivedAt' as "receivedAt",
              p.deadline_at as "deadlineAt", l.value -> 'response' as late, a.response as kept, l.value ->> 'decision' as decision
         from assessment.attempt p
         join people.student s on s.school_id = p.school_id and s.id = p.student_id
         cross join lateral jsonb_each(p.late) l
         left join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = l.key::int
        where p.school_id = $1 and p.sitting_id = $2
        order by s.folded_name, p.id, l.key::int`,
      [actor.schoolId, sittingId],
    );
  }

  /** @throws NoLateAnswer */
  async decide(
    actor: Actor,
    attemptId: string,
    position: number,
    { takeUp, reason }: { takeUp: boolean; reason: string },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const { attempt, sitting } = await this.desk.take(actor, attemptId);
      const waiting = attempt.late[position] as Waiting | undefined;
      if (!waiting || waiting.decision) throw new NoLateAnswer();
      attempt.late = { ...attempt.late, [position]: { ...waiting, decision: takeUp ? 'taken-up' : 'left' } };
      await this.desk.keep(attempt);
      const change = takeUp
        ? await this.takeUp(actor.schoolId, attemptId, sitting.testId, { position, ...waiting })
        : null;
      const { sittingId } = attempt;
      const facts = { sittingId, position, takenUp: takeUp, reason };
      await this.desk.putBack(actor, attemptId, LateAnswerDecided, facts);
      if (change && sitting.releasedAt) await this.changes.record(actor, [change], reason);
    });
  }

  /** Counts from now on: closed forms are marked again, an essay waits for its marker. */
  private async takeUp(
    schoolId: string,
    attemptId: string,
    testId: string,
    { position, response, sequence }: Waiting & { position: number },
  ): Promise<MarkChange | null> {
    const { questions } = await this.sheets.of(schoolId, testId);
    const question = questions.find((one) => one.position === position);
    const points = question ? scoreOf(question, response) : 0;
    const given = await this.answers.of(schoolId, attemptId);
    const before = given.find((one) => one.position === position)?.score ?? 0;
    await this.answers.replace(
      schoolId,
      attemptId,
      { position, response, sequence, score: points },
      this.desk.now(),
    );
    return points === null || points === before ? null : { attemptId, position, before, after: points };
  }
}
