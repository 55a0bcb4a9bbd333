import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { draw, Drawing } from '../blueprint/draw';
import { isAboutRow, isUsable } from '../blueprint/cell-supply.query';
import type { MatrixForm } from '../blueprint/matrix';
import type { CognitiveLevel } from '../question/question-content';
import type { Test } from './test.entity';

/** A cell of the test's matrix and the questions that would do, the preferred ones first. */
export interface CandidateCell {
  key: string;
  row: number;
  chapter: string;
  content: string;
  lessonId: string | null;
  form: MatrixForm;
  level: CognitiveLevel;
  wanted: number;
  points: number;
  candidates: string[];
}

export interface DrawWish {
  /** Leave out what the last so many tests of the subject and grade asked. */
  avoidLast: number;
  /** Equal seeds draw equal tests from an equal bank. */
  seed: string;
  /** What the test has stays wherever it suits; only the holes are filled. */
  keep: boolean;
}

/** Which questions suit which cells, in one statement; the least recently used come first. */
@Injectable()
export class CellCandidates {
  constructor(private readonly database: Database) {}

  /** The bank for the matrix. */
  ofBank({ schoolId, id, blueprintId }: Test, wish: DrawWish): Promise<CandidateCell[]> {
    return this.database.query<CandidateCell>(bankSql, [
      schoolId,
      blueprintId,
      id,
      wish.avoidLast,
      wish.seed,
      wish.keep,
    ]);
  }

  /** How the questions of the test fill its matrix, however they came into it. */
  async filling({ schoolId, id, blueprintId }: Test): Promise<{ cells: CandidateCell[]; drawing: Drawing }> {
    const cells = await this.database.query<CandidateCell>(ownSql, [schoolId, blueprintId, id]);
    return { cells, drawing: draw(cells) };
  }
}

const cellsSql = (matching: string): string => `
  select r.id || ' ' || c.form || ' ' || c.level as key, r.position as row, r.chapter, r.content,
         r.lesson_ids[1] as "lessonId", c.form, c.level, c.questions as wanted, c.points,
         array(${matching}) as candidates
    from assessment.blueprint b
    join assessment.blueprint_row r on r.school_id = b.school_id and r.blueprint_id = b.id
    join assessment.blueprint_cell c on c.school_id = r.school_id and c.row_id = r.id
   where b.school_id = $1 and b.id = $2
   order by r.position, c.form, c.level`;

const ownSql = cellsSql(`
  select q.id from assessment.test_question x
    join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
   where x.school_id = $1 and x.test_id = $3 and q.kind = c.form and q.level = c.level and ${isAboutRow}
   order by x.position`);

const bankSql = `
  with recent as (
    select t.id from assessment.test t
      join assessment.test this on this.school_id = t.school_id and this.id = $3
     where t.school_id = $1 and t.subject_id = this.subject_id and t.grade = this.grade and t.id <> this.id
       and t.status <> 'retired'
     order by t.created_at desc, t.id desc limit $4),
  used as materialized (
    select x.question_id, max(t.created_at) as at, bool_or(t.id in (select id from recent)) as is_recent,
           bool_or(t.id = $3) as is_here
      from assessment.test_question x
      join assessment.test t on t.school_id = x.school_id and t.id = x.test_id
     where x.school_id = $1
     group by x.question_id)
  ${cellsSql(`
  select q.id from assessment.question q
    left join used u on u.question_id = q.id
   where q.school_id = $1 and q.subject_id = b.subject_id and q.grade = b.grade and q.kind = c.form
     and q.level = c.level and ${isUsable} and ${isAboutRow} and not coalesce(u.is_recent, false)
   order by ($6::boolean and coalesce(u.is_here, false)) desc, u.at nulls first, md5(q.id::text || $5)
   limit 300`)}`;
