import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow, Page, PageQuery } from '@hoclieu/platform';
import type { UploadedRoster } from './roster-files';
import { RosterImport } from './roster-import.entity';
import { CheckedRow, RosterImports } from './roster-import.repository';
import { RosterKind, rosterKinds, RowOutcome } from './roster-kinds';
import { importRosters } from './roster.policy';
import { RosterKindUnknown } from './roster.errors';

/** What an upload would do, for the person who decides to apply it. */
@Injectable()
export class RosterReview {
  constructor(private readonly imports: RosterImports) {}

  /** Throws `RosterKindUnknown` when the form does not say which list the file is. */
  uploadOf(fileName: string, content: Readable, fields: Record<string, string>): UploadedRoster {
    const kind = rosterKinds.find((known) => known === fields['kind']);
    if (!kind) {
      content.resume();
      throw new RosterKindUnknown(fields['kind'] ?? '');
    }
    return { kind, fileName, content, sheet: fields['sheet'] || undefined };
  }

  async list(actor: Actor, kind: RosterKind | undefined, page: PageQuery): Promise<Page<RosterImport>> {
    allow(importRosters, actor, null);
    return this.imports.list(actor, kind, page);
  }

  async get(actor: Actor, id: string): Promise<RosterImport> {
    allow(importRosters, actor, null);
    return this.imports.get(actor.schoolId, id);
  }

  async rows(
    actor: Actor,
    id: string,
    outcome: RowOutcome | null,
    page: PageQuery,
  ): Promise<{ roster: RosterImport; page: Page<CheckedRow> }> {
    const roster = await this.get(actor, id);
    return { roster, page: await this.imports.rows(roster, outcome, page) };
  }
}
