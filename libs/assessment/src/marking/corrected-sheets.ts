import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { TestSheet, TestSheets } from '../attempt/test-sheets';
import type { RightKey } from './key-effect';

/** Tests with the keys that count now. What a test asks is read once; its corrections are read each time it is marked. */
@Injectable()
export class CorrectedSheets {
  constructor(
    private readonly database: Database,
    private readonly sheets: TestSheets,
  ) {}

  async of(schoolId: string, testId: string): Promise<TestSheet> {
    return this.corrected(schoolId, await this.sheets.of(schoolId, testId));
  }

  async ofSitting(schoolId: string, sittingId: string): Promise<TestSheet> {
    return this.corrected(schoolId, await this.sheets.ofSitting(schoolId, sittingId));
  }

  private async corrected(schoolId: string, sheet: TestSheet): Promise<TestSheet> {
    const corrections = await this.database.query<RightKey & { position: number }>(
      `select distinct on (x.position) x.position, k.content, k.credits_all as "creditsAll"
         from assessment.test_question x
         join assessment.key_correction k on k.school_id = x.school_id and k.question_id = x.question_id
          and k.question_version = x.question_version
        where x.school_id = $1 and x.test_id = $2
        order by x.position, k.id desc`,
      [schoolId, sheet.testId],
    );
    const corrected = new Map(corrections.map(({ position, ...key }) => [position, key]));
    return {
      ...sheet,
      questions: sheet.questions.map((question) => ({
        ...question,
        ...corrected.get(question.position),
      })),
    };
  }
}
