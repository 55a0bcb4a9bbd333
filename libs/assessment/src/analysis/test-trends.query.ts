import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { sittingScope, visibleSitting } from '../holding/sitting-scope';
import { figures, MarkFigures, registered } from './counted-attempts.sql';

export interface TrendPlace {
  subjectId: string;
  grade: number;
  classId?: string;
}

export interface ClassTrend extends MarkFigures {
  classId: string;
  className: string;
}

export interface TestTrend extends MarkFigures {
  testId: string;
  title: string;
  subjectName: string;
  grade: number;
  kind: 'regular' | 'midterm' | 'final';
  term: 1 | 2;
  form: 'online' | 'paper';
  /** The first class that sat it. */
  heldAt: Date;
  classes: ClassTrend[];
}

export interface SubjectWithResults {
  subjectId: string;
  subjectName: string;
  grade: number;
  classes: { id: string; name: string }[];
}

/** Sittings of this year that the actor may see. */
const sittings = `
    from assessment.sitting s
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
    join school.school_year y on y.school_id = t.school_id and y.id = t.school_year_id and y.is_current
    join school.class c on c.school_id = s.school_id and c.id = s.class_id
   where ${visibleSitting}`;

/** Many more tests than a subject and grade has in a year, times its classes. */
const mostRows = 3_000;

const trendsSql = `
  with visible as (
    select s.id, s.test_id, s.class_id, c.name as class_name, s.opens_at, t.title, t.kind, t.term, t.grade, s.form,
           j.name as subject_name ${sittings}
       and t.subject_id = $6 and t.grade = $7 and ($8::uuid is null or s.class_id = $8)),
  held as (
    select v.test_id, v.title, v.subject_name, v.grade, v.kind, v.term, min(v.form) as form, min(v.opens_at) as held_at
      from visible v group by v.test_id, v.title, v.subject_name, v.grade, v.kind, v.term),
  worth as (
    select x.test_id, sum(x.points)::numeric as points from assessment.test_question x
     where x.school_id = $1 and x.test_id in (select test_id from held) group by x.test_id),
  best as (
    select distinct on (p.sitting_id, p.student_id) v.test_id, v.class_id, v.class_name,
           ${registered('p.score * 10 / w.points')} as mark
      from assessment.attempt p join visible v on v.id = p.sitting_id join worth w on w.test_id = v.test_id
     where p.school_id = $1 and p.score is not null
     order by p.sitting_id, p.student_id, p.score desc)
  select h.test_id as "testId", h.title, h.subject_name as "subjectName", h.grade, h.kind, h.term, h.form, h.held_at as "heldAt", b.class_id as "classId",
         b.class_name as "className", ${figures('b.mark')}
    from held h join best b on b.test_id = h.test_id
   group by grouping sets ((h.test_id, h.title, h.subject_name, h.grade, h.kind, h.term, h.form, h.held_at),
                           (h.test_id, h.title, h.subject_name, h.grade, h.kind, h.term, h.form, h.held_at, b.class_id, b.class_name))
   order by h.held_at, h.test_id, b.class_name nulls first limit ${mostRows}`;

const subjectsSql = `
  select t.subject_id as "subjectId", j.name as "subjectName", t.grade,
         jsonb_agg(distinct jsonb_build_object('id', c.id, 'name', c.name)) as classes ${sittings}
     and exists (select from assessment.attempt p
                  where p.school_id = s.school_id and p.sitting_id = s.id and p.score is not null)
   group by t.subject_id, j.name, t.grade order by j.name, t.grade`;

/** How a subject goes through the year: every test of a grade or a class in the order it was held. */
@Injectable()
export class TestTrends {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, { subjectId, grade, classId }: TrendPlace): Promise<TestTrend[]> {
    const rows = await this.database.query<Row>(trendsSql, [
      ...sittingScope(actor),
      subjectId,
      grade,
      classId,
    ]);
    return [...Map.groupBy(rows, ({ testId }) => testId).values()].flatMap((group) => {
      const [whole] = group.filter((row) => row.classId === null);
      const classes = group.flatMap(classOf);
      return whole ? [{ ...withoutClass(whole), classes }] : [];
    });
  }

  /** Where there is anything to look at. */
  async subjects(actor: Actor): Promise<SubjectWithResults[]> {
    const found = await this.database.query<SubjectWithResults>(subjectsSql, sittingScope(actor));
    return found.map((subject) => ({
      ...subject,
      classes: subject.classes.toSorted((one, other) =>
        one.name.localeCompare(other.name, 'vi', { numeric: true }),
      ),
    }));
  }
}

type Row = Omit<TestTrend, 'classes'> & { classId: string | null; className: string };

function classOf({ classId, className, marked, mean, median, lower, upper, bands }: Row): ClassTrend[] {
  return classId ? [{ classId, className, marked, mean, median, lower, upper, bands }] : [];
}

function withoutClass({ classId: _id, className: _name, ...trend }: Row): Omit<TestTrend, 'classes'> {
  return trend;
}
