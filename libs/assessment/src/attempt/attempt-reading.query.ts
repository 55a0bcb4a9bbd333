import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, NotFound } from '@hoclieu/platform';
import type { KeptAnswer } from './answer.repository';
import { Attempt } from './attempt.entity';
import { Attempts } from './attempt.repository';
import { toShown } from './shown-ids';
import { AskedQuestion, studentSheet } from './student-sheet';
import { studentOf } from './student-of';
import { TestSheets } from './test-sheets';

export interface OpenAttempt {
  attempt: Attempt;
  title: string;
  instructions: string;
  questionsPerPage: number;
  /** Nothing is shown any more once the attempt is handed in. */
  questions: AskedQuestion[];
  answers: KeptAnswer[];
  now: Date;
}

interface AttemptPlace {
  testId: string;
  questionsPerPage: number;
  answers: KeptAnswer[];
}

/** An attempt as its student's page needs it, with what was saved so far. */
@Injectable()
export class AttemptReading {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly sheets: TestSheets,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, attemptId: string): Promise<OpenAttempt> {
    return this.of(await this.attempts.get(studentOf(actor), attemptId));
  }

  async of(attempt: Attempt): Promise<OpenAttempt> {
    const { schoolId, arrangement } = attempt;
    const { testId, questionsPerPage, answers } = await this.placeOf(attempt);
    const sheet = await this.sheets.of(schoolId, testId);
    const running = attempt.submittedAt === null;
    return {
      attempt,
      title: sheet.title,
      instructions: sheet.instructions,
      questionsPerPage,
      questions: running ? studentSheet(sheet, arrangement) : [],
      answers: answers.map((answer) => ({
        ...answer,
        response: toShown(answer.response, arrangement.parts[answer.position]),
      })),
      now: this.clock.now(),
    };
  }

  /** One round trip: a whole school may begin in the same second. */
  private async placeOf({ schoolId, sittingId, id }: Attempt): Promise<AttemptPlace> {
    const [place] = await this.database.prepared<AttemptPlace>(
      'assessment.attempt-place',
      `select s.test_id as "testId", s.questions_per_page as "questionsPerPage",
              coalesce((select json_agg(json_build_object('position', a.position, 'response', a.response, 'sequence', a.sequence)
                               order by a.position)
                          from assessment.answer a
                          join assessment.attempt p on p.school_id = a.school_id and p.id = a.attempt_id
                         where a.school_id = $1 and a.attempt_id = $3 and p.submitted_at is null), '[]') as answers
         from assessment.sitting s where s.school_id = $1 and s.id = $2`,
      [schoolId, sittingId, id],
    );
    if (!place) throw new NotFound('sitting');
    return place;
  }
}
