import { Injectable } from '@nestjs/common';
import { Clock, Database, Events, systemActor } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { DistributionImportDiscarded } from './curriculum.events';
import { keepImportDays } from './curriculum.settings';
import { DistributionImports } from './distribution-import.repository';

const dayMs = 86_400_000;

/** Removes old uploads, saved or not: a saved one lives on as its distribution, of the others the event tells. */
@Injectable()
export class DistributionImportPurge {
  constructor(
    private readonly database: Database,
    private readonly imports: DistributionImports,
    private readonly events: Events,
    private readonly settings: SchoolSettings,
    private readonly clock: Clock,
  ) {}

  async schools(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct school_id as id from curriculum.distribution_import order by 1',
    );
    return rows.map(({ id }) => id);
  }

  async purge(schoolId: string): Promise<void> {
    const days = await this.settings.get(schoolId, keepImportDays);
    const before = new Date(this.clock.now().getTime() - days * dayMs);
    await this.database.transaction(async () => {
      const removed = await this.imports.removeOlder(schoolId, before);
      for (const { id, name, fileName } of removed.filter(({ saved }) => !saved)) {
        const payload = { name, fileName };
        await this.events.record(systemActor(schoolId), DistributionImportDiscarded, id, payload);
      }
    });
  }
}
