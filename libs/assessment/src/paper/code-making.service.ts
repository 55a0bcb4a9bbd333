import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { TestCodesMade } from '../test/test.events';
import { testPolicy } from '../test/test.policy';
import { TestRecord } from '../test/test-record';
import { Tests } from '../test/test.repository';
import { arrange } from './arrangement';
import { CodesAlreadyMade, CodesNeedApproval } from './paper.errors';
import { PaperTests } from './paper-test.query';

export interface CodeWish {
  /** 2 to 24. */
  count: number;
  /** The first code; the others follow it. */
  first: number;
}

/** Mã đề: made once after the approval and kept, since papers are printed from them. */
@Injectable()
export class CodeMaking {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly papers: PaperTests,
    private readonly record: TestRecord,
  ) {}

  /** @throws CodesNeedApproval, CodesAlreadyMade */
  async make(actor: Actor, testId: string, { count, first }: CodeWish): Promise<void> {
    await this.database.transaction(async () => {
      const test = await this.tests.lock(actor, testId);
      allow(testPolicy.edit, actor, test);
      if (test.status !== 'approved') throw new CodesNeedApproval();
      const { questions, codes } = await this.papers.read(actor.schoolId, testId);
      if (codes.length > 0) throw new CodesAlreadyMade();
      const made = Array.from({ length: count }, (_, at) => {
        const code = String(first + at);
        const arrangement = arrange(questions, `${testId} ${code}`, { questions: true, options: true });
        return { code, arrangement };
      });
      await this.database.query(
        `insert into assessment.test_code (school_id, test_id, code, arrangement, created_at)
         select $1, $2, x.code, x.arrangement, $4 from jsonb_to_recordset($3::jsonb) as x (code text, arrangement jsonb)`,
        [actor.schoolId, testId, JSON.stringify(made), this.record.now()],
      );
      await this.record.of(actor, TestCodesMade, test, { codes: made.map(({ code }) => code) });
    });
  }
}
