import { Injectable } from '@nestjs/common';
import { Database, systemActor } from '@hoclieu/platform';
import { ImportRecord } from './import-record';
import { ImportRetention } from './import-retention';
import { QuestionImportDiscarded } from './importing.events';
import { QuestionImports } from './question-import.repository';

/** Removes old imports with their rows and files: what was kept lives on in the bank, of the others the event tells. */
@Injectable()
export class QuestionImportPurge {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImports,
    private readonly retention: ImportRetention,
    private readonly record: ImportRecord,
  ) {}

  async schools(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct school_id as id from assessment.question_import order by 1',
    );
    return rows.map(({ id }) => id);
  }

  /** An import somebody is working on at this moment waits for the next night. */
  async purge(schoolId: string): Promise<void> {
    const since = await this.retention.since(schoolId);
    await this.database.transaction(async () => {
      const old = await this.imports.lockOlder(schoolId, since);
      await this.imports.remove(schoolId, old);
      for (const one of old.filter(({ status }) => status === 'review'))
        await this.record.of(systemActor(schoolId), QuestionImportDiscarded, one, 0);
    });
  }
}
