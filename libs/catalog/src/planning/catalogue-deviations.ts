import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, decodeCursor, newId, Page, pageOf, PageQuery } from '@hoclieu/platform';
import { Assignments } from './assignments.repository';
import type { Catalogue } from './catalogue.entity';
import { changedFields, EntryFields, PlannedChange } from './entry-change';

export type DeviationKind = 'added_after_approval' | 'changed' | 'removed';

export interface DeviationRow {
  readonly id: string;
  readonly entryId: string;
  readonly title: string;
  readonly kind: DeviationKind;
  readonly reason: string;
  readonly before: EntryFields | null;
  readonly after: EntryFields | null;
  readonly by: string | null;
  readonly at: Date;
}

/** Changes to a catalogue the board had already approved: allowed, but seen, each with its reason. */
@Injectable()
export class CatalogueDeviations {
  constructor(
    private readonly database: Database,
    private readonly assignments: Assignments,
    private readonly clock: Clock,
  ) {}

  /** Keeps what each row said before and after, and makes the assignments follow. */
  async record(
    actor: Actor,
    catalogue: Catalogue,
    changes: readonly PlannedChange[],
    reason: string,
  ): Promise<void> {
    const rows = changes.flatMap((change) => {
      const kind = kindOf(change);
      return kind
        ? [{ id: newId(), entryId: change.id, kind, before: change.before, after: change.after }]
        : [];
    });
    const by = actor.kind === 'staff' ? actor.personId : null;
    await this.database.query(
      `insert into catalog.catalogue_deviation (school_id, catalogue_id, id, entry_id, kind, reason, before, after, by, at)
       select $1, $2, r.id, r."entryId", r.kind, $4, r.before, r.after, $5, $6
         from jsonb_to_recordset($3::jsonb) as r(id uuid, "entryId" uuid, kind text, before jsonb, after jsonb)`,
      [catalogue.schoolId, catalogue.id, JSON.stringify(rows), reason, by, this.clock.now()],
    );
    await this.assignments.alignWith(catalogue);
  }

  /** Newest first. The caller has made sure that the actor sees the catalogue. */
  async list(schoolId: string, catalogueId: string, page: PageQuery): Promise<Page<DeviationRow>> {
    const limit = page.limit ?? 50;
    const [before] = page.cursor ? decodeCursor(page.cursor, 1) : [null];
    const rows = await this.database.query<DeviationRow>(
      `select v.id, v.entry_id as "entryId", e.title, v.kind, v.reason, v.before, v.after, v.at, s.full_name as by
         from catalog.catalogue_deviation v
         join catalog.catalogue_entry e on e.school_id = v.school_id and e.id = v.entry_id
         left join people.staff s on s.school_id = v.school_id and s.id = v.by
        where v.school_id = $1 and v.catalogue_id = $2 and ($3::uuid is null or v.id < $3)
        order by v.id desc limit $4`,
      [schoolId, catalogueId, before, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** Names of the people, phases and lessons that the given ids stand for. */
  async namesOf(schoolId: string, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select id, full_name as name from people.staff where school_id = $1 and id = any($2::uuid[])
       union all select id, name from catalog.phase where school_id = $1 and id = any($2::uuid[])
       union all select id, name from curriculum.lesson where school_id = $1 and id = any($2::uuid[])`,
      [schoolId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function kindOf({ before, after }: PlannedChange): DeviationKind | null {
  if (!before) return 'added_after_approval';
  if (!after) return 'removed';
  return changedFields(before, after).some((name) => name !== 'position') ? 'changed' : null;
}
