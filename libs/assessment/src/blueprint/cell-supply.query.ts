import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import type { CognitiveLevel } from '../question/question-content';
import { ownSubjects, questionScope } from '../question/question-scope';
import { blueprintPolicy } from './blueprint.policy';
import type { MatrixForm, MatrixRow } from './matrix';

export interface RowSupply {
  /** From 0, in the order asked. */
  row: number;
  form: MatrixForm;
  level: CognitiveLevel;
  /** Approved questions that would do. */
  questions: number;
}

/**
 * Whether question `q` is about row `r` (chapter, lesson_ids). By the lesson's name: next year's distribution has the same
 * lesson under another id.
 */
export const isAboutRow = `case when cardinality(r.lesson_ids) = 0
  then platform.fold(q.chapter) = platform.fold(r.chapter)
  else q.folded_lesson = any(array(select l.folded_name from curriculum.lesson l
         where l.school_id = $1 and l.id = any(r.lesson_ids))) end`;

/** What tests may ask: approved once and not retired; the approved version is asked, whatever is being written since. */
export const isUsable = `(q.approved_version is not null and q.status <> 'retired')`;

/** How many questions the bank has for each cell of a matrix, saved or not. */
@Injectable()
export class CellSupply {
  constructor(private readonly database: Database) {}

  of(
    actor: Actor,
    subjectId: string,
    grade: number,
    rows: readonly Pick<MatrixRow, 'chapter' | 'lessonIds'>[],
  ): Promise<RowSupply[]> {
    allow(blueprintPolicy.read, actor, null);
    return this.database.query<RowSupply>(
      `with r as (
         select x.n::int - 1 as n, x.chapter, x.lesson_ids
           from rows from (jsonb_to_recordset($7::jsonb) as (chapter text, "lessonIds" uuid[]))
             with ordinality as x (chapter, lesson_ids, n))
       select r.n as row, q.kind as form, q.level, count(*)::int as questions
         from r join assessment.question q on ${isAboutRow}
        where q.school_id = $1 and q.subject_id = $5 and q.grade = $6 and ${isUsable}
          and q.kind in ('choice', 'true-false', 'short-answer', 'essay')
          and ($2::boolean or q.subject_id = any(array(${ownSubjects})))
        group by r.n, q.kind, q.level`,
      [
        ...questionScope(actor),
        subjectId,
        grade,
        JSON.stringify(rows.map(({ chapter, lessonIds }) => ({ chapter, lessonIds }))),
      ],
    );
  }
}
