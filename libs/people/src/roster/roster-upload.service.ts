import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, Events } from '@hoclieu/platform';
import { RosterUploaded } from '../people.events';
import { RosterCheck } from './roster-check';
import { RosterFiles, UploadedRoster } from './roster-files';
import { RosterImport } from './roster-import.entity';
import { importRosters } from './roster.policy';
import { RosterHasNoRows } from './roster.errors';
import { RosterStaging } from './roster-staging';

/** Takes in a roster file and makes the dry run; the roster itself stays as it is. */
@Injectable()
export class RosterUpload {
  constructor(
    private readonly database: Database,
    private readonly files: RosterFiles,
    private readonly staging: RosterStaging,
    private readonly check: RosterCheck,
    private readonly events: Events,
  ) {}

  /** Throws the refusals of the table reader, and `RosterHasNoRows`; nothing half-read stays. */
  async receive(actor: Actor, upload: UploadedRoster): Promise<RosterImport> {
    allow(importRosters, actor, null);
    const source = await this.files.open(actor, upload);
    return this.database.transaction(async () => {
      const roster = await this.staging.begin(actor, source);
      const count = await this.staging.write(roster, source.rows);
      if (count === 0) throw new RosterHasNoRows(upload.fileName);
      await this.check.run(roster);
      await this.events.record(actor, RosterUploaded, roster.id, { kind: roster.kind, ...roster.counts });
      return roster;
    });
  }
}
