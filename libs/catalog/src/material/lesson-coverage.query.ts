import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database } from '@hoclieu/platform';
import type { CoverageQuery } from './http/coverage.dto';
import type { CoveredLesson, LessonCoverage } from './http/coverage.view';
import { materialPolicy } from './material.policy';
import { TeachingDates } from './teaching-dates';

type Row = Omit<CoveredLesson, 'nextTeachingOn'> & { weekStartsOn: string | null };

/** Which lessons of a subject and grade have published materials, by stage, and which holes press most. */
@Injectable()
export class LessonCoverageReader {
  constructor(
    private readonly database: Database,
    private readonly dates: TeachingDates,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, { subjectId, grade }: CoverageQuery): Promise<LessonCoverage> {
    allow(materialPolicy.read, actor, null);
    const rows = await this.database.query<Row>(coverageSql, [actor.schoolId, subjectId, grade]);
    const dates = await this.dates.next(
      actor.schoolId,
      rows.map(({ id }) => id),
    );
    const today = this.clock.today();
    const lessons = rows.map(({ weekStartsOn, ...row }) => ({
      ...row,
      nextTeachingOn: dates.get(row.id) ?? weekStartsOn,
    }));
    return {
      lessons,
      covered: lessons.filter(isCovered).length,
      holes: lessons
        .filter((lesson) => !isCovered(lesson))
        .sort(mostPressing(today))
        .map(({ id }) => id),
    };
  }
}

function isCovered({ before, during, after }: CoveredLesson): boolean {
  return before + during + after > 0;
}

/** What is still to come first, the nearest on top; then what was taught without; then what has no date. */
function mostPressing(today: string) {
  const rank = ({ nextTeachingOn: on }: CoveredLesson) =>
    on === null ? '2' : on >= today ? `0${on}` : `1${on}`;
  return (a: CoveredLesson, b: CoveredLesson): number =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.position - b.position;
}

const coverageSql = `
  select l.id, l.position, l.term, l.week, coalesce(l.chapter, '') as chapter, l.name, l.kind,
         l.half_periods as "halfPeriods", to_char(w.starts_on, 'YYYY-MM-DD') as "weekStartsOn",
         coalesce(made.before, 0) as before, coalesce(made.during, 0) as during, coalesce(made.after, 0) as after,
         coalesce(made.in_hand, 0) as "inHand"
    from curriculum.distribution d
    join school.school_year y on y.school_id = d.school_id and y.id = d.school_year_id and y.is_current
    join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id
    left join school.week w on w.school_id = d.school_id and w.school_year_id = d.school_year_id and w.number = l.week
    left join (select m.lesson_id,
                      count(*) filter (where m.status = 'published' and m.stage = 'before')::int as before,
                      count(*) filter (where m.status = 'published' and m.stage = 'in')::int as during,
                      count(*) filter (where m.status = 'published' and m.stage = 'after')::int as after,
                      count(*) filter (where m.status in ('draft', 'returned', 'in-review'))::int as in_hand
                 from catalog.material m
                where m.school_id = $1 and m.subject_id = $2 and m.grade = $3
                group by m.lesson_id) as made on made.lesson_id = l.id
   where d.school_id = $1 and d.subject_id = $2 and d.grade = $3 and d.status = 'approved'
   order by l.position`;
