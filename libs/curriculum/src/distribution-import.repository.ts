import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { DistributionImportDiscarded, DistributionImported } from './curriculum.events';
import { readDistributions } from './curriculum.policy';
import { DistributionImport } from './distribution-import.entity';
import type { TableRow } from './understanding/understood-row';

type ReceivedFile = Pick<DistributionImport, 'subjectId' | 'grade' | 'name' | 'fileName' | 'sheet'>;

export interface RemovedImport {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly saved: boolean;
}

@Injectable()
export class DistributionImports {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, received: ReceivedFile, rows: TableRow[]): Promise<DistributionImport> {
    const year = await this.structure.currentYear(actor.schoolId);
    const { subjectId, grade, name, fileName, sheet } = received;
    const made = Object.assign(new DistributionImport(), {
      schoolId: actor.schoolId,
      id: newId(),
      schoolYearId: year.id,
      subjectId,
      grade,
      name,
      fileName,
      sheet,
      sourceRows: rows,
      corrections: {},
      authorId: actor.kind === 'staff' ? actor.personId : null,
      distributionId: null,
      createdAt: this.clock.now(),
      version: 1,
    });
    await this.database.repository(DistributionImport).insert(made);
    return made;
  }

  async get(actor: Actor, id: string): Promise<DistributionImport> {
    const found = await this.database
      .repository(DistributionImport)
      .findOneBy({ schoolId: actor.schoolId, id });
    if (!found || !readDistributions(actor)) throw new NotFound('distribution-import');
    return found;
  }

  async lock(actor: Actor, id: string): Promise<DistributionImport> {
    const found = await this.database
      .repository(DistributionImport)
      .findOne({ where: { schoolId: actor.schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!found || !readDistributions(actor)) throw new NotFound('distribution-import');
    return found;
  }

  async save(found: DistributionImport): Promise<void> {
    await this.database.repository(DistributionImport).save(found);
  }

  async discard(actor: Actor, { schoolId, id, name, fileName }: DistributionImport): Promise<void> {
    await this.database.repository(DistributionImport).delete({ schoolId, id });
    await this.events.record(actor, DistributionImportDiscarded, id, { name, fileName });
  }

  /** Gives back what was removed; one under review at this moment waits for the next day. */
  async removeOlder(schoolId: string, before: Date): Promise<RemovedImport[]> {
    return this.database.query<RemovedImport>(
      `with old as (
         select id from curriculum.distribution_import
          where school_id = $1 and created_at < $2 order by id for update skip locked
       ), removed as (
         delete from curriculum.distribution_import i using old where i.school_id = $1 and i.id = old.id
         returning i.id, i.name, i.file_name as "fileName", i.distribution_id is not null as saved
       )
       select * from removed order by id`,
      [schoolId, before],
    );
  }

  async saved(actor: Actor, found: DistributionImport, distributionId: string): Promise<void> {
    await this.save(found);
    const { id, fileName } = found;
    await this.events.record(actor, DistributionImported, id, { distributionId, fileName });
  }
}
