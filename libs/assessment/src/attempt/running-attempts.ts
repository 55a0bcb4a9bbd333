import { Injectable } from '@nestjs/common';
import { Database, NotFound } from '@hoclieu/platform';
import type { QuestionContent } from '../question/question-content';
import type { Arrangement } from '../paper/arrangement';
import { TestSheets } from './test-sheets';

/** What saving an answer must know of an attempt; none of it ever changes. */
export interface RunningAttempt {
  contents: Map<number, QuestionContent>;
  orders: Arrangement['parts'];
}

const kept = 5_000;

/** A student saves many times: what stays the same is read once a process. */
@Injectable()
export class RunningAttempts {
  private readonly known = new Map<string, RunningAttempt>();

  constructor(
    private readonly database: Database,
    private readonly sheets: TestSheets,
  ) {}

  /** Throws NotFound for another student's attempt, known or not: the key holds the student. */
  async get(student: { schoolId: string; studentId: string }, attemptId: string): Promise<RunningAttempt> {
    const key = `${student.schoolId}/${student.studentId}/${attemptId}`;
    const known = this.known.get(key);
    if (known) return known;
    const attempt = await this.read(student, attemptId);
    this.known.set(key, attempt);
    if (this.known.size > kept) this.known.delete(this.known.keys().next().value as string);
    return attempt;
  }

  private async read(
    student: { schoolId: string; studentId: string },
    attemptId: string,
  ): Promise<RunningAttempt> {
    const row = await this.database.one<{ testId: string; arrangement: Arrangement }>(
      `select s.test_id as "testId", a.arrangement from assessment.attempt a
         join assessment.sitting s on s.school_id = a.school_id and s.id = a.sitting_id
        where a.school_id = $1 and a.id = $2 and a.student_id = $3`,
      [student.schoolId, attemptId, student.studentId],
    );
    if (!row) throw new NotFound('attempt');
    const { questions } = await this.sheets.of(student.schoolId, row.testId);
    return {
      contents: new Map(questions.map((question) => [question.position, question.content])),
      orders: row.arrangement.parts,
    };
  }
}
