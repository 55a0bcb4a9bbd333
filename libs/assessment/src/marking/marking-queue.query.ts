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
  /** With something to read; blank ones have no points and wait for nobody. */
  answers: number;
  marked: number;
  blank: number;
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

type Counts = Pick<QuestionToMark, 'answers' | 'marked' | 'blank'>;

const handedIn = `assessment.attempt p
  join assessment.sitting held on held.school_id = p.school_id and held.id = p.sitting_id`;
const ofSitting = 'p.school_id = $1 and p.sitting_id = $2 and p.submitted_at is not null';

/** Nothing written online; one that waits for a marker since before blanks were told apart still waits. */
const isBlank = `(held.form = 'online' and (a.attempt_id is null
  or a.score is not null and a.response ->> 'text' ~ '^\\s*$' and coalesce(a.response -> 'fileIds', '[]') = '[]'))`;

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
    const essays = questions.flatMap(({ position, content }) => (content.kind === 'essay' ? position : []));
    const counts = await this.database.query<Counts & { position: number }>(
      `select asked.position, count(*) filter (where not ${isBlank})::int as answers,
              count(a.score) filter (where not ${isBlank})::int as marked, count(*) filter (where ${isBlank})::int as blank
         from ${handedIn} cross join unnest($3::int[]) as asked (position)
         left join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = asked.position
        where ${ofSitting} group by asked.position`,
      [actor.schoolId, sittingId, essays],
    );
    const byPosition = new Map(counts.map((count) => [count.position, count]));
    return questions.flatMap((question) => toMark(question, byPosition.get(question.position)));
  }

  /** All answers of a class to one question, or the blank ones; without names they come in an order that tells nothing. */
  async answers(
    actor: Actor,
    sittingId: string,
    position: number,
    { anonymous, blank }: { anonymous: boolean; blank: boolean },
  ): Promise<AnswerToMark[]> {
    const sitting = await this.held.conducted(actor, sittingId);
    const { questions } = await this.sheets.of(actor.schoolId, sitting.testId);
    if (!questions.some((one) => one.position === position && one.content.kind === 'essay'))
      throw new NotFound('question');
    return this.database.query<AnswerToMark>(
      `select p.id as "attemptId", case when not $4 then s.full_name end as "studentName",
              coalesce(a.response ->> 'text', '') as text, coalesce(a.response -> 'fileIds', '[]') as "fileIds",
              case when ${isBlank} then coalesce(a.score, 0) else a.score end as score, a.marks, coalesce(a.comment, '') as comment,
              m.full_name as "markedBy", a.marked_at as "markedAt", coalesce(a.mark_version, 0) as version
         from ${handedIn}
         left join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = $3
         join people.student s on s.school_id = p.school_id and s.id = p.student_id
         left join people.staff m on m.school_id = a.school_id and m.id = a.marked_by
        where ${ofSitting} and ${isBlank} = $5
        order by case when $4 then md5(p.id::text) else s.folded_name end, p.id`,
      [actor.schoolId, sittingId, position, anonymous, blank],
    );
  }
}

function toMark(
  { position, content, stimulus, points }: SheetQuestion,
  count: Counts = { answers: 0, marked: 0, blank: 0 },
): QuestionToMark[] {
  if (content.kind !== 'essay') return [];
  const { answers, marked, blank } = count;
  const rubric = rubricOf(content, points);
  return [{ position, stem: content.stem, stimulus, points, rubric, answers, marked, blank }];
}
