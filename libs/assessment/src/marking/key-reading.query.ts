import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import type { SheetQuestion } from '../attempt/test-sheets';
import { HeldSittings } from '../holding/held-sittings.query';
import type { QuestionContent, RichText } from '../question/question-content';
import { CorrectedSheets } from './corrected-sheets';
import type { GivenAnswer } from './given-answer';
import { KeptCorrection, KeyCorrections } from './key-corrections.repository';

/** An answer and how many of the class gave it. */
export interface CommonAnswer {
  response: GivenAnswer;
  count: number;
  /** Hundredths. */
  score: number;
}

/** A question of a sitting with the key that counts now, and what the class made of it. */
export interface KeyOfQuestion {
  position: number;
  points: number;
  stimulus: RichText | null;
  content: QuestionContent;
  creditsAll: boolean;
  /** Attempts that answered, and those of them that earned every point. */
  answers: number;
  full: number;
  common: CommonAnswer[];
  corrections: KeptCorrection[];
}

interface Answered {
  position: number;
  answers: number;
  full: number;
  common: CommonAnswer[];
}

const none: Omit<Answered, 'position'> = { answers: 0, full: 0, common: [] };

/** The keys of a test beside the answers of one class: a wrong key shows in them. */
@Injectable()
export class KeyReading {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly sheets: CorrectedSheets,
    private readonly corrections: KeyCorrections,
  ) {}

  /** One test, so not paged; essays have no key. */
  async of(actor: Actor, sittingId: string): Promise<KeyOfQuestion[]> {
    const { testId } = await this.held.conducted(actor, sittingId);
    const { questions } = await this.sheets.of(actor.schoolId, testId);
    const corrections = await this.corrections.ofTest(actor.schoolId, testId);
    const answered = await this.answered(actor.schoolId, sittingId);
    return questions
      .filter(({ content }) => content.kind !== 'essay')
      .map((question) => ({
        ...keyOf(question),
        ...(answered.find(({ position }) => position === question.position) ?? none),
        corrections: corrections.filter(({ position }) => position === question.position),
      }));
  }

  /** The eight most common answers to each question. */
  private answered(schoolId: string, sittingId: string): Promise<Answered[]> {
    return this.database.query<Answered>(
      `with given as (
         select a.position, a.response, count(*)::int as count, max(a.score) as score,
                (count(*) filter (where a.score = x.points))::int as full,
                row_number() over (partition by a.position order by count(*) desc, a.response) as place
           from assessment.sitting s
           join assessment.attempt p on p.school_id = s.school_id and p.sitting_id = s.id and p.submitted_at is not null
           join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.sequence >= 0
           join assessment.test_question x on x.school_id = s.school_id and x.test_id = s.test_id and x.position = a.position
          where s.school_id = $1 and s.id = $2
          group by a.position, a.response)
       select position, sum(count)::int as answers, sum("full")::int as "full",
              jsonb_agg(jsonb_build_object('response', response, 'count', count, 'score', score) order by place)
                filter (where place <= 8) as common
         from given group by position`,
      [schoolId, sittingId],
    );
  }
}

function keyOf({ position, points, stimulus, content, creditsAll = false }: SheetQuestion) {
  return { position, points, stimulus, content, creditsAll };
}
