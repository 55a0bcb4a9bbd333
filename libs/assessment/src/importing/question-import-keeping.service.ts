import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { LevelsMissing, NothingToKeep } from './importing.errors';
import { QuestionImportDiscarded, QuestionsKept } from './importing.events';
import { ImportRecord } from './import-record';
import { ImportedQuestions } from './imported-questions';
import type { QuestionImport } from './question-import.entity';
import { QuestionImports } from './question-import.repository';
import { StagedQuestions } from './staged-question.repository';

/** The end of an import: its good questions become drafts of the bank together, or it is thrown away. */
@Injectable()
export class QuestionImportKeeping {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImports,
    private readonly staged: StagedQuestions,
    private readonly bank: ImportedQuestions,
    private readonly record: ImportRecord,
  ) {}

  /** @throws ImportAlreadyKept, NothingToKeep, LevelsMissing */
  async keep(actor: Actor, id: string): Promise<QuestionImport> {
    return this.database.transaction(async () => {
      const one = await this.imports.lock(actor, id);
      one.checkOpen();
      const rows = await this.staged.all(one, 'good');
      if (rows.length === 0) throw new NothingToKeep();
      const unplaced = rows.filter((row) => row.level === null).length;
      if (unplaced > 0) throw new LevelsMissing(unplaced);
      await this.staged.markKept(one, await this.bank.add(actor, one, rows));
      one.keep(rows.length, this.record.now());
      await this.imports.save(one);
      await this.record.of(actor, QuestionsKept, one, rows.length);
      return one;
    });
  }

  /** @throws ImportAlreadyKept */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const one = await this.imports.lock(actor, id);
      one.checkOpen();
      await this.imports.remove(one.schoolId, [one]);
      await this.record.of(actor, QuestionImportDiscarded, one, 0);
    });
  }
}
