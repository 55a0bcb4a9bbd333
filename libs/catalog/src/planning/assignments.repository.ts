import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import type { Catalogue } from './catalogue.entity';

@Injectable()
export class Assignments {
  constructor(private readonly database: Database) {}

  /**
   * Makes the assignments say what the catalogue's rows say: new people get theirs, those no longer named lose it,
   * due dates move along. Safe to run again.
   */
  async alignWith({ schoolId, id }: Catalogue): Promise<void> {
    await this.database.query(withdrawStale, [schoolId, id]);
    await this.database.query(moveDueDates, [schoolId, id]);
    await this.database.query(insertMissing, [schoolId, id]);
  }

  /** Who has something to do in the catalogue. */
  async staffOf({ schoolId, id }: Catalogue): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct a.staff_id as id from catalog.assignment a
         join catalog.catalogue_entry e on e.school_id = a.school_id and e.id = a.entry_id
        where a.school_id = $1 and e.catalogue_id = $2 and a.status = 'open' order by a.staff_id`,
      [schoolId, id],
    );
    return rows.map((row) => row.id);
  }
}

const named = `case a.role when 'author' then e.author_id else e.reviewer_id end`;

const withdrawStale = `
  update catalog.assignment a set status = 'withdrawn'
    from catalog.catalogue_entry e
   where a.school_id = $1 and a.status = 'open' and e.school_id = a.school_id and e.id = a.entry_id
     and e.catalogue_id = $2 and (e.removed_at is not null or ${named} is distinct from a.staff_id)`;

const moveDueDates = `
  update catalog.assignment a set due_on = e.due_on
    from catalog.catalogue_entry e
   where a.school_id = $1 and a.status = 'open' and e.school_id = a.school_id and e.id = a.entry_id
     and e.catalogue_id = $2 and e.due_on is not null and e.due_on <> a.due_on`;

const insertMissing = `
  insert into catalog.assignment (school_id, entry_id, staff_id, role, due_on)
  select e.school_id, e.id, who.staff_id, who.role, e.due_on
    from catalog.catalogue_entry e
   cross join lateral (values (e.author_id, 'author'), (e.reviewer_id, 'reviewer')) as who(staff_id, role)
   where e.school_id = $1 and e.catalogue_id = $2 and e.removed_at is null
     and who.staff_id is not null and e.due_on is not null
  on conflict (school_id, entry_id, role) where status = 'open' do nothing`;
