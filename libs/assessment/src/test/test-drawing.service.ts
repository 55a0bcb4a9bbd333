import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { draw } from '../blueprint/draw';
import { CellCandidates, DrawWish } from './cell-candidates.query';
import { TestHasNoBlueprint } from './test.errors';
import { Test } from './test.entity';
import { TestChanged } from './test.events';
import { testPolicy } from './test.policy';
import { TestRecord } from './test-record';
import { Tests } from './test.repository';

/** Draws the questions of a test by its matrix. Cells the bank cannot fill stay open; the test's page names them. */
@Injectable()
export class TestDrawing {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly candidates: CellCandidates,
    private readonly record: TestRecord,
  ) {}

  /** @throws VersionConflict, TestStepNotPossible, TestHasNoBlueprint */
  async draw(actor: Actor, id: string, version: number, wish: DrawWish): Promise<Test> {
    return this.database.transaction(async () => {
      const test = await this.tests.lock(actor, id);
      allow(testPolicy.edit, actor, test);
      if (!test.blueprintId) throw new TestHasNoBlueprint();
      test.edit(version, {}, this.record.now());
      await this.tests.save(test);
      await this.drawInto(test, wish);
      await this.record.of(actor, TestChanged, test);
      return test;
    });
  }

  /** In the order of the matrix, inside each section. */
  async drawInto(test: Test, wish: DrawWish): Promise<void> {
    const cells = await this.candidates.ofBank(test, wish);
    const { drawn } = draw(cells);
    const asked = cells.flatMap(({ key, points }) =>
      (drawn.get(key) ?? []).map((questionId) => ({ questionId, points })),
    );
    await this.tests.ask(test, asked);
  }
}
