import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { TestDrawing } from './test-drawing.service';
import { Test, TestHead } from './test.entity';
import { TestChanged, TestMade } from './test.events';
import { TestOrigin, TestWish } from './test-origin';
import { testPolicy } from './test.policy';
import { TestRecord } from './test-record';
import { AskedQuestion, Tests } from './test.repository';

export interface TestEdit extends Partial<TestHead> {
  version: number;
  /** The whole list in its order: composing, exchanging, moving and leaving out are all this. */
  questions?: AskedQuestion[];
}

/** Making tests: drawn by a matrix, or composed by hand. */
@Injectable()
export class TestAuthoring {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly origin: TestOrigin,
    private readonly drawing: TestDrawing,
    private readonly record: TestRecord,
  ) {}

  /** @throws what `TestOrigin.begin` throws */
  async begin(actor: Actor, wish: TestWish): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.origin.begin(actor, wish, this.record.now());
      await this.tests.add(test);
      if (test.blueprintId) {
        const { avoidLast = 0 } = wish;
        await this.drawing.drawInto(test, { avoidLast, seed: test.id, keep: false });
      }
      await this.record.of(actor, TestMade, test);
      return test;
    });
  }

  /** @throws VersionConflict, TestStepNotPossible, PeriodicTestOnPaper, QuestionsNotUsable */
  async change(actor: Actor, id: string, { version, questions, ...head }: TestEdit): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.tests.lock(actor, id);
      allow(testPolicy.edit, actor, test);
      test.edit(version, head, this.record.now());
      await this.tests.save(test);
      if (questions) await this.tests.ask(test, questions);
      await this.record.of(actor, TestChanged, test);
      return test;
    });
  }
}
