import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';

/** Keeps the score of an attempt equal to the sum of its answers, in the transaction that changes one of them. */
@Injectable()
export class AttemptScores {
  constructor(private readonly database: Database) {}

  /** Null as long as an answer waits for a person; what is not handed in has no score. */
  async recompute(schoolId: string, attemptIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update assessment.attempt p set score = sum.score
         from (select x.id, case when count(a.position) = count(a.score) then coalesce(sum(a.score), 0)::int end as score
                 from unnest($2::uuid[]) as x (id)
                 left join assessment.answer a on a.school_id = $1 and a.attempt_id = x.id
                group by x.id) sum
        where p.school_id = $1 and p.id = sum.id and p.submitted_at is not null`,
      [schoolId, attemptIds],
    );
  }
}
