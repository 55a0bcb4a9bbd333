import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import type { CoveredQuestionLesson, SubjectCoverage } from './http/question-coverage.view';
import { questionPolicy } from './question.policy';
import { ownSubjects, questionScope } from './question-scope';

/**
 * How far the questions reach: every subject and grade with an approved distribution this year but physical education,
 * which is assessed by performance (Thông tư 22/2021/TT-BGDĐT).
 */
@Injectable()
export class QuestionCoverageReader {
  constructor(private readonly database: Database) {}

  subjects(actor: Actor): Promise<SubjectCoverage[]> {
    allow(questionPolicy.read, actor, null);
    return this.database.query<SubjectCoverage>(
      `with ${cells}
       select "subjectId", "subjectName", grade, count(*)::int as lessons,
              count(*) filter (where approved > 0)::int as "coveredLessons",
              count(distinct chapter)::int as chapters,
              count(distinct chapter) filter (where approved > 0)::int as "coveredChapters",
              sum(questions)::int as questions, sum(approved)::int as approved
         from cell group by "subjectId", "subjectName", grade order by "subjectName", grade`,
      [...questionScope(actor), null, null],
    );
  }

  lessons(actor: Actor, subjectId: string, grade: number): Promise<CoveredQuestionLesson[]> {
    allow(questionPolicy.read, actor, null);
    return this.database.query<CoveredQuestionLesson>(
      `with ${cells}
       select id, position, chapter, name, questions, approved, know, understand, apply, "applyHigh"
         from cell order by position`,
      [...questionScope(actor), subjectId, grade],
    );
  }
}

/**
 * One row a lesson. A question whose lesson is of another school year counts for the first lesson of the same name,
 * since every distribution has lessons of its own.
 */
const cells = `lesson as (
    select l.id, l.position, coalesce(l.chapter, '') as chapter, l.name, l.folded_name, d.subject_id, d.grade,
           s.name as subject_name,
           row_number() over (partition by d.id, l.folded_name order by l.position) = 1 as is_first
      from curriculum.distribution d
      join school.school_year y on y.school_id = d.school_id and y.id = d.school_year_id and y.is_current
      join school.subject s on s.school_id = d.school_id and s.id = d.subject_id and s.kind = 'subject'
       and not s.physical_education
      join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id and l.kind = 'lesson'
     where d.school_id = $1 and d.status = 'approved' and ($5::uuid is null or d.subject_id = $5)
       and ($6::int is null or d.grade = $6) and ($2::boolean or d.subject_id = any(array(${ownSubjects})))),
  counted as (
    select coalesce(own.id, named.id) as lesson_id, count(*) as questions,
           count(*) filter (where q.approved_version is not null) as approved,
           count(*) filter (where q.level = 'know') as know,
           count(*) filter (where q.level = 'understand') as understand,
           count(*) filter (where q.level = 'apply') as apply,
           count(*) filter (where q.level = 'apply-high') as apply_high
      from assessment.question q
      left join lesson own on own.id = q.lesson_id
      left join lesson named on own.id is null and named.is_first and named.subject_id = q.subject_id
       and named.grade = q.grade and named.folded_name = q.folded_lesson
     where q.school_id = $1 and q.status <> 'retired' and ($5::uuid is null or q.subject_id = $5)
       and ($6::int is null or q.grade = $6)
     group by coalesce(own.id, named.id)),
  cell as (
    select lesson.id, lesson.position, lesson.chapter, lesson.name, lesson.subject_id as "subjectId",
           lesson.subject_name as "subjectName", lesson.grade, coalesce(questions, 0)::int as questions,
           coalesce(approved, 0)::int as approved, coalesce(know, 0)::int as know,
           coalesce(understand, 0)::int as understand, coalesce(apply, 0)::int as apply,
           coalesce(apply_high, 0)::int as "applyHigh"
      from lesson
      left join counted on counted.lesson_id = lesson.id)`;
