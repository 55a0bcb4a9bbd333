import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { testPolicy } from '../test/test.policy';
import { Tests } from '../test/test.repository';
import type { TestCodesView } from './http/paper.view';
import { PdfMaker } from './pdf-maker';

@Injectable()
export class PaperReader {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly pdf: PdfMaker,
  ) {}

  async codes(actor: Actor, testId: string): Promise<TestCodesView> {
    allow(testPolicy.read, actor, null);
    const test = await this.tests.get(actor, testId);
    const codes = await this.database.query<{ code: string }>(
      'select code from assessment.test_code where school_id = $1 and test_id = $2 order by code',
      [actor.schoolId, testId],
    );
    const isOpen = codes.length === 0 && test.status === 'approved';
    return {
      codes: codes.map(({ code }) => code),
      canPdf: await this.pdf.isAvailable(),
      can: { make: isOpen && testPolicy.edit(actor, test) },
    };
  }
}
