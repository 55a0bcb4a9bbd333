import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { sittingScope, visibleSitting } from '../holding/sitting-scope';
import { TaughtClass } from '../sitting/http/sitting.view';
import { taughtClasses } from '../sitting/test-sittings.query';
import { testPolicy } from '../test/test.policy';
import { Tests } from '../test/test.repository';
import type { PaperSittingsView, PaperSittingView } from './http/paper-sittings.view';

const heldSql = `
  select s.id, s.class_id as "classId", c.name as "className", s.opens_at as "heldAt", s.released_at as "releasedAt",
         (select count(*)::int from people.enrolment e
           where e.school_id = s.school_id and e.class_id = s.class_id and e.to_on is null) as students,
         (select count(*)::int from assessment.attempt p where p.school_id = s.school_id and p.sitting_id = s.id) as sheets,
         coalesce(s.created_by = $3::uuid, false) as "isOwn"
    from assessment.sitting s
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.class c on c.school_id = s.school_id and c.id = s.class_id
   where ${visibleSitting} and s.test_id = $6 and s.form = 'paper'
   order by c.name limit 200`;

/** Which classes sat a test on paper, of those the actor answers for. */
@Injectable()
export class PaperSittings {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
  ) {}

  async of(actor: Actor, testId: string): Promise<PaperSittingsView> {
    allow(testPolicy.read, actor, null);
    const test = await this.tests.get(actor, testId);
    const staffId = actor.kind === 'staff' ? actor.personId : null;
    const [held, taught] = await Promise.all([
      this.database.query<Omit<PaperSittingView, 'can'> & { isOwn: boolean }>(heldSql, [
        ...sittingScope(actor),
        testId,
      ]),
      this.database.query<TaughtClass>(`${taughtClasses} order by c.name`, [actor.schoolId, testId, staffId]),
    ]);
    const known = new Set(held.map(({ classId }) => classId));
    const classes = taught.filter(({ id }) => !known.has(id));
    const canHold = test.form === 'paper' && test.status === 'approved' && classes.length > 0;
    const items = held.map(({ isOwn, ...sitting }) => ({
      ...sitting,
      can: { cancel: isOwn && sitting.sheets === 0 },
    }));
    return { items, classes, can: { hold: canHold } };
  }
}
