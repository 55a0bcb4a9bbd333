import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database } from '@hoclieu/platform';
import { PointsAreNotTen, TestHasNoQuestions } from './test.errors';
import { Test } from './test.entity';
import { TestAllowedOnline, TestRetired, TestSubmitted } from './test.events';
import { testPolicy } from './test.policy';
import { TestRecord } from './test-record';
import { Tests } from './test.repository';

/** Hundredths of a point: the scale of Thông tư 22/2021 and 27/2020. */
const fullMark = 1000;

/** Flows are the school's data; a periodic test takes a longer way than a regular one. */
export function approvalKind({ isPeriodic }: Pick<Test, 'isPeriodic'>): string {
  return isPeriodic ? 'periodic-test' : 'test';
}

/** The way of a test into use and out of it. */
@Injectable()
export class TestPublishing {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly approvals: Approvals,
    private readonly record: TestRecord,
  ) {}

  /** @throws TestStepNotPossible, TestHasNoQuestions, PointsAreNotTen, QuestionsNotUsable, NobodyCanDecide */
  async submit(actor: Actor, id: string): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.tests.lock(actor, id);
      allow(testPolicy.submit, actor, test);
      test.submit(this.record.now());
      await this.sealQuestions(test);
      await this.tests.save(test);
      await this.approvals.request(actor, approvalKind(test), id);
      await this.record.of(actor, TestSubmitted, test);
      return test;
    });
  }

  /** Takes a test back from review. @throws NotPending */
  async withdraw(actor: Actor, id: string): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.tests.lock(actor, id);
      allow(testPolicy.withdraw, actor, test);
      await this.approvals.withdraw(actor, approvalKind(test), id, null);
      return this.tests.getUnseen(actor.schoolId, id);
    });
  }

  async retire(actor: Actor, id: string, reason: string): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.tests.lock(actor, id);
      allow(testPolicy.retire, actor, test);
      test.leave('retire', reason, this.record.now());
      await this.tests.save(test);
      await this.record.of(actor, TestRetired, test, { reason });
      return test;
    });
  }

  /** The head's decision for force majeure (Thông tư 09/2021/TT-BGDĐT): a periodic test may be held online. */
  async allowOnline(actor: Actor, id: string, reason: string): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.tests.lock(actor, id);
      allow(testPolicy.allowOnline, actor, test);
      test.allowOnline(String(actor.personId), reason, this.record.now());
      await this.tests.save(test);
      await this.record.of(actor, TestAllowedOnline, test, { reason });
      return test;
    });
  }

  /** Each question in the version that is approved now; what was retired meanwhile is refused. */
  private async sealQuestions(test: Test): Promise<void> {
    const asked = await this.tests.asked(test);
    if (asked.length === 0) throw new TestHasNoQuestions();
    const points = asked.reduce((sum, question) => sum + question.points, 0);
    if (points !== fullMark) throw new PointsAreNotTen(points);
    await this.tests.ask(test, asked);
  }
}
