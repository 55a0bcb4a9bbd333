import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, headedDepartments, isHead } from '@hoclieu/platform';
import { conductedSitting } from '../holding/sitting-scope';
import { testPolicy } from '../test/test.policy';
import { Tests } from '../test/test.repository';
import type { GivenSitting, TaughtClass, TestSittingsView } from './http/sitting.view';

/** Classes in which staff $3 teaches the subject of test $2 of school $1, in its grade and year. */
export const taughtClasses = `
  select distinct c.id, c.name
    from assessment.test t
    join people.teaching_assignment a on a.school_id = t.school_id and a.subject_id = t.subject_id and a.to_on is null
    join school.class c on c.school_id = a.school_id and c.id = a.class_id and c.grade = t.grade
     and c.school_year_id = t.school_year_id
   where t.school_id = $1 and t.id = $2 and a.staff_id = $3::uuid`;

/** To which classes a test was given, and to which the actor may give it. */
@Injectable()
export class TestSittings {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, testId: string): Promise<TestSittingsView> {
    allow(testPolicy.read, actor, null);
    const test = await this.tests.get(actor, testId);
    const staffId = actor.kind === 'staff' ? actor.personId : null;
    const [items, classes] = await Promise.all([
      this.database.query<Given>(givenSql, [actor.schoolId, testId, staffId, headedDepartments(actor)]),
      this.database.query<TaughtClass>(`${taughtClasses} order by c.name`, [actor.schoolId, testId, staffId]),
    ]);
    const canGive = test.status === 'approved' && test.form === 'online' && classes.length > 0;
    return {
      items: items.map(({ createdBy, isOpenToChange, conducts, ...item }) => ({
        ...item,
        can: {
          change: isOpenToChange && (conducts || isHead(actor)),
          cancel: createdBy === staffId && item.attempts === 0 && item.closesAt > this.clock.now(),
        },
      })),
      classes,
      can: { give: canGive },
    };
  }
}

type Given = GivenSitting & { createdBy: string; isOpenToChange: boolean; conducts: boolean };

const givenSql = `
  select s.id, s.class_id as "classId", c.name as "className", s.opens_at as "opensAt", s.closes_at as "closesAt",
         s.duration_minutes as "durationMinutes", s.attempts_allowed as "attemptsAllowed", s.version, s.created_by as "createdBy",
         s.form = 'online' and s.released_at is null as "isOpenToChange", ${conductedSitting} as conducts,
         w.full_name as "givenBy",
         (select count(*)::int from assessment.attempt a
           where a.school_id = s.school_id and a.sitting_id = s.id) as attempts
    from assessment.sitting s
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.class c on c.school_id = s.school_id and c.id = s.class_id
    join people.staff w on w.school_id = s.school_id and w.id = s.created_by
   where s.school_id = $1 and s.test_id = $2 and s.cancelled_at is null
   order by s.opens_at desc, c.name limit 200`;
