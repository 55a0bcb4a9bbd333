import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { Questions } from '../question/question.repository';

/** How a question did in real attempts. */
export interface QuestionFigures {
  /** Attempts that are wholly marked. */
  n: number;
  /** Sittings it was asked in. */
  sittings: number;
  /** Mean share of the points, 0 to 1 (độ khó). */
  facility: number | null;
  /** Correlation with the rest of the test, -1 to 1 (độ phân biệt). */
  discrimination: number | null;
}

@Injectable()
export class QuestionFiguresReader {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
  ) {}

  /** Over all its versions. @throws NotFound unless the actor may see the question */
  async of(actor: Actor, questionId: string): Promise<QuestionFigures> {
    await this.questions.get(actor, questionId);
    const figures = await this.database.one<QuestionFigures>(
      `select count(p.id)::int as n, count(distinct p.sitting_id)::int as sittings,
              round(avg(coalesce(a.score, 0)::numeric / x.points), 4)::float as facility,
              round(corr(coalesce(a.score, 0)::numeric / x.points, p.score - coalesce(a.score, 0))::numeric, 4)::float as discrimination
         from assessment.test_question x
         join assessment.sitting s on s.school_id = x.school_id and s.test_id = x.test_id
         join assessment.attempt p on p.school_id = s.school_id and p.sitting_id = s.id and p.score is not null
         left join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = x.position
        where x.school_id = $1 and x.question_id = $2`,
      [actor.schoolId, questionId],
    );
    return figures ?? { n: 0, sittings: 0, facility: null, discrimination: null };
  }
}
