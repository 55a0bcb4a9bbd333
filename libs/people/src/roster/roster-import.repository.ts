import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, NotFound, Page, pageOf, PageQuery } from '@hoclieu/platform';
import { RosterImport } from './roster-import.entity';
import type { RosterKind, RowOutcome } from './roster-kinds';
import type { RowProblem } from './staged-row';

export interface CheckedRow {
  readonly position: number;
  readonly sheet: string;
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly read: Record<string, string>;
  readonly changes: Record<string, [string | null, string]>;
  readonly problems: RowProblem[];
}

const rowColumns = `position, sheet, row, outcome, read, changes, problems || conflicts as problems`;

@Injectable()
export class RosterImports {
  constructor(private readonly database: Database) {}

  async get(schoolId: string, id: string): Promise<RosterImport> {
    const found = await this.database.repository(RosterImport).findOneBy({ schoolId, id });
    if (!found) throw new NotFound('roster-import');
    return found;
  }

  async lock(schoolId: string, id: string): Promise<RosterImport> {
    const found = await this.database
      .repository(RosterImport)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound('roster-import');
    return found;
  }

  async add(roster: RosterImport): Promise<void> {
    await this.database.repository(RosterImport).insert(roster);
  }

  async save(roster: RosterImport): Promise<void> {
    await this.database.repository(RosterImport).save(roster);
  }

  /** One application at a time in a school; held until the transaction ends. */
  async lockRoster(schoolId: string): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 1950))', [schoolId]);
  }

  async list(actor: Actor, kind: RosterKind | undefined, page: PageQuery): Promise<Page<RosterImport>> {
    const limit = page.limit ?? 50;
    const [at, id] = page.cursor ? decodeCursor(page.cursor, 2) : [null, null];
    const query = this.database
      .repository(RosterImport)
      .createQueryBuilder('roster')
      .where('roster.school_id = :schoolId', { schoolId: actor.schoolId })
      .orderBy('roster.created_at', 'DESC')
      .addOrderBy('roster.id', 'DESC')
      .limit(limit + 1);
    if (kind) query.andWhere('roster.kind = :kind', { kind });
    if (at) query.andWhere('(roster.created_at, roster.id) < (:at::timestamptz, :id::uuid)', { at, id });
    const found = await query.getMany();
    return pageOf(found, limit, (roster) => [roster.createdAt.toISOString(), roster.id]);
  }

  async rows(roster: RosterImport, outcome: RowOutcome | null, page: PageQuery): Promise<Page<CheckedRow>> {
    const limit = page.limit ?? 50;
    const [after] = page.cursor ? decodeCursor(page.cursor, 1) : [0];
    const rows = await this.database.query<CheckedRow>(
      `select ${rowColumns} from people.roster_import_row
        where school_id = $1 and import_id = $2 and position > $3 and ($4::text is null or outcome = $4)
        order by position limit $5`,
      [roster.schoolId, roster.id, after, outcome, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.position]);
  }

  /** Every bad row, read in pages so that a file of any length costs the same memory. */
  async *badRows(roster: RosterImport): AsyncGenerator<CheckedRow> {
    let cursor: string | undefined;
    do {
      const page = await this.rows(roster, 'bad', { cursor, limit: 200 });
      yield* page.items;
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }
}
