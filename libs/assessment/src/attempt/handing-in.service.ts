import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events } from '@hoclieu/platform';
import { CorrectedSheets } from '../marking/corrected-sheets';
import { blankAnswer, GivenAnswer } from '../marking/given-answer';
import { scoreOf } from '../marking/score';
import { Answers } from './answer.repository';
import { Attempt } from './attempt.entity';
import { AttemptHandedIn } from './attempt.events';
import { Attempts } from './attempt.repository';
import type { SheetQuestion } from './test-sheets';

/** Ends attempts and marks what a machine can mark. Called inside the transaction that locked the attempt. */
@Injectable()
export class HandingIn {
  constructor(
    private readonly attempts: Attempts,
    private readonly answers: Answers,
    private readonly sheets: CorrectedSheets,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  async byStudent(actor: Actor, attempt: Attempt, holder: string): Promise<Attempt> {
    if (attempt.handIn(holder, this.clock.now())) await this.finish(actor, attempt, false);
    return attempt;
  }

  /** Hands in for who forgot to, once the time and the grace are over. */
  async byClock(actor: Actor, attempt: Attempt): Promise<void> {
    if (attempt.runOut(this.clock.now())) await this.finish(actor, attempt, true);
  }

  private async finish(actor: Actor, attempt: Attempt, byClock: boolean): Promise<void> {
    attempt.score = await this.markClosed(attempt);
    await this.attempts.save(attempt);
    const { sittingId, studentId } = attempt;
    await this.events.record(actor, AttemptHandedIn, attempt.id, {
      sittingId,
      studentId,
      byClock,
      score: attempt.score,
    });
  }

  /** The whole score, or null while a written essay waits for a person. */
  private async markClosed(attempt: Attempt): Promise<number | null> {
    const { schoolId, id, sittingId } = attempt;
    const { questions } = await this.sheets.ofSitting(schoolId, sittingId);
    const given = new Map((await this.answers.of(schoolId, id)).map((one) => [one.position, one]));
    await this.fillIn(
      attempt,
      questions.filter(({ creditsAll, position }) => creditsAll && !given.has(position)),
    );
    const marked = questions.flatMap((question) => {
      const answer = given.get(question.position);
      return answer || question.creditsAll
        ? [{ position: question.position, score: pointsOf(question, answer) }]
        : [];
    });
    const closed = marked.filter((one): one is { position: number; score: number } => one.score !== null);
    await this.answers.mark(schoolId, id, closed, this.clock.now());
    return closed.length < marked.length ? null : closed.reduce((sum, one) => sum + one.score, 0);
  }

  /** A question that gives its points to everybody gives them to who left it out, too. */
  private async fillIn({ schoolId, id }: Attempt, questions: readonly SheetQuestion[]): Promise<void> {
    if (questions.length === 0) return;
    const blanks = questions.map(({ position, content }) => ({
      position,
      response: blankAnswer(content.kind),
    }));
    await this.answers.fillIn(schoolId, id, blanks, this.clock.now());
  }
}

/** What a person has given an essay stays when the attempt is handed in again. */
function pointsOf(
  question: SheetQuestion,
  answer?: { response: GivenAnswer; score: number | null },
): number | null {
  const given = question.content.kind === 'essay' ? (answer?.score ?? null) : null;
  return given ?? scoreOf(question, answer?.response ?? null);
}
