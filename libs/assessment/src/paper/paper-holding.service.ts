import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events } from '@hoclieu/platform';
import { NotYourClass } from '../sitting/sitting.errors';
import { taughtClasses } from '../sitting/test-sittings.query';
import { testPolicy } from '../test/test.policy';
import { Tests } from '../test/test.repository';
import { PaperHeldAlready, TestNotForPaper } from './paper.errors';
import { PaperTestHeld } from './paper.events';

/** A class sits a test on paper, once: who was there, their sheets and their results hang on it. */
@Injectable()
export class PaperHolding {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** By who teaches the classes, before or afterwards. @throws TestNotForPaper, PaperHeldAlready, NotYourClass */
  async hold(actor: Actor, testId: string, wish: { classIds: string[]; heldAt: Date }): Promise<void> {
    await this.database.transaction(async () => {
      allow(testPolicy.write, actor, null);
      const test = await this.tests.lock(actor, testId);
      if (test.status !== 'approved' || test.form !== 'paper') throw new TestNotForPaper();
      const { classIds, heldAt } = wish;
      await this.checkNew(actor.schoolId, testId, classIds);
      const held = await this.database.query<{ id: string; classId: string }>(
        `insert into assessment.sitting (school_id, test_id, class_id, form, opens_at, closes_at, duration_minutes,
           shuffle_questions, shuffle_options, created_by, created_at)
         select $1, $2, taught.id, 'paper', $5, $5::timestamptz + make_interval(mins => $6), $6, true, true, $3, $7
           from (${taughtClasses}) as taught where taught.id = any($4::uuid[])
         returning id, class_id as "classId"`,
        [actor.schoolId, testId, actor.personId, classIds, heldAt, test.durationMinutes, this.clock.now()],
      );
      if (held.length < classIds.length) throw new NotYourClass();
      for (const { id, classId } of held)
        await this.events.record(actor, PaperTestHeld, id, { testId, classId, heldAt: heldAt.toISOString() });
    });
  }

  private async checkNew(schoolId: string, testId: string, classIds: string[]): Promise<void> {
    const known = await this.database.one(
      `select from assessment.sitting
        where school_id = $1 and test_id = $2 and class_id = any($3::uuid[]) and form = 'paper' and cancelled_at is null limit 1`,
      [schoolId, testId, classIds],
    );
    if (known) throw new PaperHeldAlready();
  }
}
