import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database } from '@hoclieu/platform';
import { conductedSitting, sittingScope, visibleSitting } from '../holding/sitting-scope';
import { AttemptScores } from './attempt-scores';
import { blankAnswer } from './given-answer';
import type { AnswerAtStake, ChangedScore, RightKey } from './key-effect';

/** A question as tests ask it. */
export interface AskedVersion {
  schoolId: string;
  questionId: string;
  version: number;
}

/** All attempts at one version of a question, whatever test and class it was asked in. */
@Injectable()
export class AnswersAtStake {
  constructor(
    private readonly database: Database,
    private readonly scores: AttemptScores,
    private readonly clock: Clock,
  ) {}

  /** Held until the transaction ends: whoever hands in at this moment is marked by the new key afterwards. */
  async lock({ schoolId, questionId, version }: AskedVersion): Promise<void> {
    await this.database.query(
      `select from assessment.test_question x
         join assessment.sitting s on s.school_id = x.school_id and s.test_id = x.test_id
         join assessment.attempt p on p.school_id = s.school_id and p.sitting_id = s.id
        where x.school_id = $1 and x.question_id = $2 and x.question_version = $3
        order by p.id for update of p`,
      [schoolId, questionId, version],
    );
  }

  /** Of attempts that were handed in, by class and name. */
  of({ schoolId, questionId, version }: AskedVersion): Promise<AnswerAtStake[]> {
    return this.database.query<AnswerAtStake>(
      `select p.id as "attemptId", s.id as "sittingId", c.name as "className", st.full_name as "studentName", x.position,
              x.points, a.response, coalesce(a.score, 0) as score
         from assessment.test_question x
         join assessment.sitting s on s.school_id = x.school_id and s.test_id = x.test_id
         join school.class c on c.school_id = s.school_id and c.id = s.class_id
         join assessment.attempt p on p.school_id = s.school_id and p.sitting_id = s.id and p.submitted_at is not null
         join people.student st on st.school_id = p.school_id and st.id = p.student_id
         left join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = x.position
        where x.school_id = $1 and x.question_id = $2 and x.question_version = $3
        order by c.name, st.folded_name, p.id`,
      [schoolId, questionId, version],
    );
  }

  /** Classes whose answers are at stake and that somebody else marks. */
  async classesOfOthers(actor: Actor, { questionId, version }: AskedVersion): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      `select distinct c.name from assessment.test_question x
         join assessment.sitting s on s.school_id = x.school_id and s.test_id = x.test_id and s.cancelled_at is null
         join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
         join school.class c on c.school_id = s.school_id and c.id = s.class_id
        where x.school_id = $1 and x.question_id = $6 and x.question_version = $7
          and exists (select from assessment.attempt p where p.school_id = s.school_id and p.sitting_id = s.id)
          and not (${visibleSitting} and ${conductedSitting})
        order by c.name`,
      [...sittingScope(actor), questionId, version],
    );
    return rows.map(({ name }) => name);
  }

  /** Who answered nothing may earn points too: the empty answer is written down with them. */
  async write(schoolId: string, { content }: RightKey, changed: readonly ChangedScore[]): Promise<void> {
    const rows = changed.map(({ attemptId, position, after }) => ({ attemptId, position, score: after }));
    await this.database.query(
      `insert into assessment.answer as a (school_id, attempt_id, position, response, sequence, saved_at, score, marked_at)
       select $1, x."attemptId", x.position, $3, -1, $4, x.score, $4
         from jsonb_to_recordset($2::jsonb) as x ("attemptId" uuid, position int, score int)
       on conflict (school_id, attempt_id, position) do update
         set score = excluded.score, marked_at = excluded.marked_at, mark_version = a.mark_version + 1`,
      [schoolId, JSON.stringify(rows), JSON.stringify(blankAnswer(content.kind)), this.clock.now()],
    );
    await this.scores.recompute(schoolId, [...new Set(rows.map(({ attemptId }) => attemptId))]);
  }
}
