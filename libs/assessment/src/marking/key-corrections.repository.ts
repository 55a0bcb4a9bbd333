import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events } from '@hoclieu/platform';
import type { QuestionContent } from '../question/question-content';
import type { AskedVersion } from './answers-at-stake.repository';
import type { KeyEffect, RightKey } from './key-effect';
import { KeyCorrected } from './marking.events';

/** A key that turned out wrong, and what was decided instead. */
export interface KeptCorrection {
  position: number;
  content: QuestionContent;
  creditsAll: boolean;
  reason: string;
  byName: string;
  at: Date;
  attempts: number;
  gained: number;
  lost: number;
}

@Injectable()
export class KeyCorrections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Of the questions a test asks, the latest of each first. */
  ofTest(schoolId: string, testId: string): Promise<KeptCorrection[]> {
    return this.database.query<KeptCorrection>(
      `select x.position, k.content, k.credits_all as "creditsAll", k.reason, s.full_name as "byName", k.corrected_at as at,
              k.attempts, k.gained, k.lost
         from assessment.test_question x
         join assessment.key_correction k on k.school_id = x.school_id and k.question_id = x.question_id
          and k.question_version = x.question_version
         join people.staff s on s.school_id = k.school_id and s.id = k.corrected_by
        where x.school_id = $1 and x.test_id = $2
        order by x.position, k.id desc`,
      [schoolId, testId],
    );
  }

  /** Who corrected it after the marker had looked; null when nobody did. */
  async madeSince({ schoolId, questionId, version }: AskedVersion, seen: number): Promise<string | null> {
    const row = await this.database.one<{ byName: string }>(
      `select s.full_name as "byName" from assessment.key_correction k
         join people.staff s on s.school_id = k.school_id and s.id = k.corrected_by
        where k.school_id = $1 and k.question_id = $2 and k.question_version = $3 order by k.id offset $4 limit 1`,
      [schoolId, questionId, version, seen],
    );
    return row?.byName ?? null;
  }

  /** The decision and the record of it. */
  async keep(
    actor: Actor,
    asked: AskedVersion,
    { content, creditsAll }: RightKey,
    { reason, attempts, gained, lost }: KeyEffect & { reason: string },
  ): Promise<void> {
    await this.database.query(
      `insert into assessment.key_correction (school_id, question_id, question_version, content, credits_all, reason, attempts,
                                              gained, lost, corrected_by, corrected_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        asked.schoolId,
        asked.questionId,
        asked.version,
        JSON.stringify(content),
        creditsAll,
        reason,
        attempts,
        gained,
        lost,
        actor.personId,
        this.clock.now(),
      ],
    );
    const facts = { version: asked.version, reason, attempts, changed: gained + lost };
    await this.events.record(actor, KeyCorrected, asked.questionId, facts);
  }
}
