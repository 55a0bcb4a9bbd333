import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, NotFound } from '@hoclieu/platform';
import type { QuestionContent } from '../question/question-content';
import { questionPolicy } from '../question/question.policy';
import { Questions } from '../question/question.repository';
import { AttemptScores } from './attempt-scores';
import type { GivenAnswer } from './given-answer';
import { asksTheSame } from './key-content';
import { CorrectionChangesQuestion } from './marking.errors';
import { KeyCorrected } from './marking.events';
import { score } from './score';

interface AnswerOfTest {
  attemptId: string;
  position: number;
  points: number;
  response: GivenAnswer;
  score: number | null;
}

/** A wrong key is put right after the test: recorded as a decision, and every attempt is marked again. */
@Injectable()
export class KeyCorrection {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly scores: AttemptScores,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** @throws CorrectionChangesQuestion, NotAllowed, NotFound */
  async correct(
    actor: Actor,
    questionId: string,
    wish: { version: number; content: QuestionContent; reason: string },
  ): Promise<{ attempts: number; changed: number }> {
    return this.database.transaction(async () => {
      const question = await this.questions.lock(actor, questionId);
      allow(questionPolicy.edit, actor, question);
      const content = await this.contentOf(actor.schoolId, questionId, wish.version);
      if (!asksTheSame(content, wish.content)) throw new CorrectionChangesQuestion();
      await this.keep(actor, questionId, wish);
      const answers = await this.handedIn(actor.schoolId, questionId, wish.version);
      const changed = await this.markAgain(actor.schoolId, wish.content, answers);
      const outcome = { attempts: answers.length, changed };
      const { version, reason } = wish;
      await this.events.record(actor, KeyCorrected, questionId, { version, reason, ...outcome });
      return outcome;
    });
  }

  private async contentOf(schoolId: string, questionId: string, version: number): Promise<QuestionContent> {
    const row = await this.database.one<{ content: QuestionContent }>(
      'select content from assessment.question_version where school_id = $1 and question_id = $2 and number = $3',
      [schoolId, questionId, version],
    );
    if (!row) throw new NotFound('question-version');
    return row.content;
  }

  private async keep(
    actor: Actor,
    questionId: string,
    { version, content, reason }: { version: number; content: QuestionContent; reason: string },
  ): Promise<void> {
    await this.database.query(
      `insert into assessment.key_correction
         (school_id, question_id, question_version, content, reason, corrected_by, corrected_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        actor.schoolId,
        questionId,
        version,
        JSON.stringify(content),
        reason,
        actor.personId,
        this.clock.now(),
      ],
    );
  }

  /** Locks the attempts: whoever hands in at this moment is marked by the new key afterwards. */
  private handedIn(schoolId: string, questionId: string, version: number): Promise<AnswerOfTest[]> {
    return this.database.query<AnswerOfTest>(
      `with concerned as materialized (
         select p.id, x.position, x.points, p.submitted_at from assessment.test_question x
           join assessment.sitting s on s.school_id = x.school_id and s.test_id = x.test_id
           join assessment.attempt p on p.school_id = s.school_id and p.sitting_id = s.id
          where x.school_id = $1 and x.question_id = $2 and x.question_version = $3
          order by p.id for update of p
       )
       select c.id as "attemptId", c.position, c.points, a.response, a.score
         from concerned c
         join assessment.answer a on a.school_id = $1 and a.attempt_id = c.id and a.position = c.position
        where c.submitted_at is not null`,
      [schoolId, questionId, version],
    );
  }

  private async markAgain(
    schoolId: string,
    content: QuestionContent,
    answers: AnswerOfTest[],
  ): Promise<number> {
    const changed = answers.flatMap(({ attemptId, position, points, response, score: before }) => {
      const after = score(content, response, points);
      return after === before ? [] : [{ attemptId, position, score: after }];
    });
    await this.database.query(
      `update assessment.answer a set score = x.score, marked_at = $3, mark_version = a.mark_version + 1
         from jsonb_to_recordset($2::jsonb) as x ("attemptId" uuid, position int, score int)
        where a.school_id = $1 and a.attempt_id = x."attemptId" and a.position = x.position`,
      [schoolId, JSON.stringify(changed), this.clock.now()],
    );
    await this.scores.recompute(schoolId, [...new Set(changed.map((one) => one.attemptId))]);
    return changed.length;
  }
}
