import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { SheetQuestion, TestSheets } from '../attempt/test-sheets';
import { HeldSittings } from '../holding/held-sittings.query';
import type { Criterion, RichText } from '../question/question-content';
import { rubricOf, RubricPoints } from './rubric';

export interface QuestionToMark {
  position: number;
  stem: RichText;
  stimulus: RichText | null;
  points: number;
  rubric: Criterion[];
  answers: number;
  marked: number;
}

export interface AnswerToMark {
  attemptId: string;
  /** Null when marking without names. */
  studentName: string | null;
  text: string;
  fileIds: string[];
  score: number | null;
  marks: RubricPoints | null;
  comment: string;
  markedBy: string | null;
  markedAt: Date | null;
  version: number;
}

/** Essays by question, so that a teacher marks all answers to one question in a row. */
@Injectable()
export class MarkingQueue {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly sheets: TestSheets,
  ) {}

  async questions(actor: Actor, sittingId: string): Promise<QuestionToMark[]> {
    const sitting = await this.held.conducted(actor, sittingId);
    const { questions } = await this.sheets.of(actor.schoolId, sitting.testId);
    const counts = await this.database.query<{ position: number; answers: number; marked: number }>(
      `select a.position, count(*)::int as answers, count(a.score)::int as marked
         from assessment.attempt p
         join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id
        where p.school_id = $1 and p.sitting_id = $2 and p.submitted_at is not null
        group by a.position`,
      [actor.schoolId, sittingId],
    );
    const byPosition = new Map(counts.map((count) => [count.position, count]));
    return questions.flatMap((question) => toMark(question, byPosition.get(question.position)));
  }

  /** All answers of a class to one question; without names they come in an order that tells nothing. */
  async answers(
    actor: Actor,
    sittingId: string,
    position: number,
    anonymous: boolean,
  ): Promise<AnswerToMark[]> {
    const sitting = await this.held.conducted(actor, sittingId);
    const { questions } = await this.sheets.of(actor.schoolId, sitting.testId);
    if (!questions.some((one) => one.position === position && one.content.kind === 'essay'))
      throw new NotFound('question');
    return this.database.query<AnswerToMark>(
      `select a.attempt_id as "attemptId", case when not $4 then s.full_name end as "studentName",
              a.response ->> 'text' as text, coalesce(a.response -> 'fileIds', '[]') as "fileIds", a.score, a.marks, a.comment,
              m.full_name as "markedBy", a.marked_at as "markedAt", a.mark_version as version
         from assessment.attempt p
         join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = $3
         join people.student s on s.school_id = p.school_id and s.id = p.student_id
         left join people.staff m on m.school_id = a.school_id and m.id = a.marked_by
        where p.school_id = $1 and p.sitting_id = $2 and p.submitted_at is not null
        order by case when $4 then md5(p.id::text) else s.folded_name end, p.id`,
      [actor.schoolId, sittingId, position, anonymous],
    );
  }
}

function toMark(
  { position, content, stimulus, points }: SheetQuestion,
  count: { answers: number; marked: number } = { answers: 0, marked: 0 },
): QuestionToMark[] {
  if (content.kind !== 'essay') return [];
  const { answers, marked } = count;
  return [
    { position, stem: content.stem, stimulus, points, rubric: rubricOf(content, points), answers, marked },
  ];
}
