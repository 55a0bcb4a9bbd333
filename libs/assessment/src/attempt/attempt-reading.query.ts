import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database } from '@hoclieu/platform';
import { Answers, KeptAnswer } from './answer.repository';
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

/** An attempt as its student's page needs it, with what was saved so far. */
@Injectable()
export class AttemptReading {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly answers: Answers,
    private readonly sheets: TestSheets,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, attemptId: string): Promise<OpenAttempt> {
    return this.of(await this.attempts.get(studentOf(actor), attemptId));
  }

  async of(attempt: Attempt): Promise<OpenAttempt> {
    const { schoolId, sittingId, arrangement } = attempt;
    const sheet = await this.sheets.ofSitting(schoolId, sittingId);
    const running = attempt.submittedAt === null;
    const answers = running ? await this.answers.of(schoolId, attempt.id) : [];
    return {
      attempt,
      title: sheet.title,
      instructions: sheet.instructions,
      questionsPerPage: await this.questionsPerPage(schoolId, sittingId),
      questions: running ? studentSheet(sheet, arrangement) : [],
      answers: answers.map((answer) => ({
        ...answer,
        response: toShown(answer.response, arrangement.parts[answer.position]),
      })),
      now: this.clock.now(),
    };
  }

  private async questionsPerPage(schoolId: string, sittingId: string): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'select questions_per_page as n from assessment.sitting where school_id = $1 and id = $2',
      [schoolId, sittingId],
    );
    return row?.n ?? 1;
  }
}
