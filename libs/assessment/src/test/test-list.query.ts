import { Injectable } from '@nestjs/common';
import { primaryTestsOf } from '@hoclieu/curriculum';
import { Actor, allow, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import { ownSubjects, questionScope } from '../question/question-scope';
import type { TestQuery } from './http/test.dto';
import type { TestPage, TestSummary, YearTestRow } from './http/test.view';
import { testPolicy } from './test.policy';
import { visibleTest } from './test.repository';

/** The bank of tests: all of them, and the periodic ones of the year with their holes. */
@Injectable()
export class TestList {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: TestQuery): Promise<TestPage> {
    allow(testPolicy.read, actor, null);
    const limit = query.limit ?? 50;
    const rows = await this.database.query<TestSummary & { total: number }>(listSql, [
      ...questionScope(actor),
      ...chosen(query),
      query.q ?? '',
      query.cursor ? decodeCursor(query.cursor, 1)[0] : null,
      limit + 1,
    ]);
    const total = rows[0]?.total ?? 0;
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return {
      items: items.map(({ total: __, ...row }) => row),
      nextCursor,
      total,
      can: { create: testPolicy.write(actor) },
    };
  }

  /** Scored subjects with an approved distribution this year; one row a subject and grade. In grades 1 to 5 those with tests. */
  year(actor: Actor): Promise<YearTestRow[]> {
    allow(testPolicy.read, actor, null);
    return this.database.query<YearTestRow>(yearSql, questionScope(actor));
  }
}

function chosen({ subjectId, grade, kind, status }: TestQuery): unknown[] {
  return [subjectId, grade, kind, status].map((value) => value ?? null);
}

const listSql = `
  with seen as materialized (
    select t.* from assessment.test t
     where ${visibleTest} and ($5::uuid is null or t.subject_id = $5) and ($6::int is null or t.grade = $6)
       and ($7::text is null or t.kind = $7) and ($8::text is null or t.status = $8)
       and ($8::text is not null or t.status <> 'retired')
       and platform.fold(t.title) like '%' || platform.fold($9) || '%')
  select t.id, t.title, t.kind, t.term, t.form, t.status, t.subject_id as "subjectId", s.name as "subjectName", t.grade,
         coalesce(sums.questions, 0)::int as questions, coalesce(sums.points, 0)::int as points,
         a.full_name as "authorName", t.updated_at as "updatedAt", (select count(*)::int from seen) as total
    from seen t
    join school.subject s on s.school_id = t.school_id and s.id = t.subject_id
    join people.staff a on a.school_id = t.school_id and a.id = t.author_id
    left join lateral (
      select count(*) as questions, sum(x.points) as points from assessment.test_question x
       where x.school_id = t.school_id and x.test_id = t.id) sums on true
   where $10::uuid is null or t.id < $10
   order by t.id desc limit $11`;

const yearSql = `
  with studied as (
    select d.school_id, d.school_year_id, d.subject_id, s.name, d.grade,
           case when d.grade <= 5 then ${primaryTestsOf('d.grade')} else 'both' end as tested
      from curriculum.distribution d
      join school.school_year y on y.school_id = d.school_id and y.id = d.school_year_id and y.is_current
      join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
       and s.assessed_by = 'score' and s.kind = 'subject'
      left join curriculum.programme_period p
        on p.grade = d.grade and p.folded_subject = platform.fold(s.programme_name)
     where d.school_id = $1 and d.status = 'approved'
       and ($2::boolean or d.subject_id = any(array(${ownSubjects})))
  )
  select d.subject_id as "subjectId", d.name as "subjectName", d.grade,
         case d.tested when 'both' then array['1-midterm', '1-final', '2-midterm', '2-final']
                       else array['1-final', '2-final'] end as slots,
         coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'kind', t.kind, 'term', t.term,
             'status', t.status, 'form', t.form) order by t.created_at) filter (where t.id is not null), '[]') as tests
    from studied d
    left join assessment.test t on t.school_id = d.school_id and t.school_year_id = d.school_year_id
     and t.subject_id = d.subject_id and t.grade = d.grade and t.kind <> 'regular' and t.status <> 'retired'
   where d.tested <> 'none'
   group by d.subject_id, d.name, d.grade, d.tested order by d.name, d.grade`;
