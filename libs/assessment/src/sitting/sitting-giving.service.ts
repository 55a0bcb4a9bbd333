import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, NotFound } from '@hoclieu/platform';
import { testPolicy } from '../test/test.policy';
import { Tests } from '../test/test.repository';
import { SittingAnnouncing } from './sitting-announcing';
import { NotYourClass, SittingHasBegun, TestNotForOnline } from './sitting.errors';
import { SittingCancelled, SittingGiven } from './sitting.events';
import { checkTimes, SittingTerms } from './sitting-terms';
import { taughtClasses } from './test-sittings.query';

export interface SittingWish extends SittingTerms {
  classIds: string[];
  shuffleQuestions: boolean;
  shuffleOptions: boolean;
  questionsPerPage: number;
}

interface Held {
  testId: string;
  classId: string;
  createdBy: string;
}

/** Giving an approved test to classes: by who teaches them the subject. */
@Injectable()
export class SittingGiving {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly clock: Clock,
    private readonly announcing: SittingAnnouncing,
  ) {}

  /** @throws TestNotForOnline, NotYourClass, SittingTimesWrong */
  async give(actor: Actor, testId: string, wish: SittingWish): Promise<void> {
    await this.database.transaction(async () => {
      allow(testPolicy.write, actor, null);
      const test = await this.tests.lock(actor, testId);
      if (test.status !== 'approved' || test.form !== 'online') throw new TestNotForOnline();
      checkTimes(wish, this.clock.now());
      const { classIds, opensAt, closesAt, ...how } = wish;
      const given = await this.database.query<{ id: string; classId: string }>(
        `insert into assessment.sitting (school_id, test_id, class_id, opens_at, closes_at, duration_minutes,
           attempts_allowed, shuffle_questions, shuffle_options, questions_per_page, created_by, created_at)
         select $1, $2, taught.id, $5, $6, $7, $8, $9, $10, $11, $3, $12
           from (${taughtClasses}) as taught where taught.id = any($4::uuid[])
         returning id, class_id as "classId"`,
        [
          actor.schoolId,
          testId,
          actor.personId,
          classIds,
          opensAt,
          closesAt,
          ...settings(how),
          this.clock.now(),
        ],
      );
      if (given.length < classIds.length) throw new NotYourClass();
      const times = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
      const happened = new Map(given.map(({ id, classId }) => [id, { testId, classId, ...times }]));
      await this.announcing.record(actor, SittingGiven, happened);
    });
  }

  /** Takes it back before anybody has begun. @throws NotFound, SittingHasBegun */
  async cancel(actor: Actor, sittingId: string): Promise<void> {
    await this.database.transaction(async () => {
      const held = await this.database.one<Held>(heldSql, [actor.schoolId, sittingId]);
      if (!held || held.createdBy !== actor.personId) throw new NotFound('sitting');
      if (await this.hasBegun(actor.schoolId, sittingId)) throw new SittingHasBegun();
      await this.database.query(
        `update assessment.sitting set cancelled_at = $3, version = version + 1 where school_id = $1 and id = $2`,
        [actor.schoolId, sittingId, this.clock.now()],
      );
      const { testId, classId } = held;
      await this.announcing.record(actor, SittingCancelled, new Map([[sittingId, { testId, classId }]]));
    });
  }

  /** Asked after the sitting is held: whoever was beginning has begun by then. */
  private async hasBegun(schoolId: string, sittingId: string): Promise<boolean> {
    const attempt = await this.database.one(
      'select 1 from assessment.attempt where school_id = $1 and sitting_id = $2 limit 1',
      [schoolId, sittingId],
    );
    return attempt !== null;
  }
}

function settings(how: Omit<SittingWish, 'classIds' | 'opensAt' | 'closesAt'>): unknown[] {
  const { durationMinutes, attemptsAllowed, shuffleQuestions, shuffleOptions, questionsPerPage } = how;
  return [durationMinutes, attemptsAllowed, shuffleQuestions, shuffleOptions, questionsPerPage];
}

const heldSql = `
  select s.test_id as "testId", s.class_id as "classId", s.created_by as "createdBy"
    from assessment.sitting s
   where s.school_id = $1 and s.id = $2 and s.cancelled_at is null for update of s`;
