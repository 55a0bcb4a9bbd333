import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import type { Catalogue } from './catalogue.entity';
import { EntryContext } from './catalogue-entry.check';
import { EntryFields, PlannedChange } from './entry-change';
import { livingMaterial } from './planning-scope';

type Known<T> = T & { readonly id: string };

@Injectable()
export class CatalogueEntries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The living rows among these ids, as they are. */
  async byIds({ schoolId, id }: Catalogue, ids: string[]): Promise<Map<string, EntryFields>> {
    const rows = await this.database.query<Known<EntryFields>>(
      `select id, ${fieldColumns} from catalog.catalogue_entry e
        where e.school_id = $1 and e.catalogue_id = $2 and e.id = any($3::uuid[]) and e.removed_at is null`,
      [schoolId, id, ids],
    );
    return new Map(rows.map(({ id: entryId, ...fields }) => [entryId, fields]));
  }

  async lastPosition({ schoolId, id }: Catalogue): Promise<number> {
    const row = await this.database.one<{ last: number }>(
      'select coalesce(max(position), 0) as last from catalog.catalogue_entry where school_id = $1 and catalogue_id = $2',
      [schoolId, id],
    );
    return row?.last ?? 0;
  }

  /** What the rows refer to: four statements whatever their number. */
  async contextOf(
    catalogue: Catalogue,
    changes: readonly PlannedChange[],
    mustBeComplete: boolean,
  ): Promise<EntryContext> {
    const rows = changes.flatMap((change) => change.after ?? []);
    const ids = (...fields: ('lessonId' | 'authorId' | 'reviewerId')[]) => [
      ...new Set(rows.flatMap((row) => fields.flatMap((field) => row[field] || []))),
    ];
    const where = [catalogue.schoolId, catalogue.id];
    const lessons = await this.known<{ approved: boolean; ofDepartment: boolean }>(lessonsKnown, [
      ...where,
      ids('lessonId'),
    ]);
    const staff = await this.known<{ mayAuthor: boolean; mayReview: boolean }>(staffKnown, [
      ...where,
      ids('authorId', 'reviewerId'),
    ]);
    const phases = await this.known<{ startsOn: string; endsOn: string }>(phasesKnown, where);
    const started = await this.known(startedEntries, [
      catalogue.schoolId,
      changes.map((change) => change.id),
    ]);
    return { lessons, staff, phases, started: new Set(started.keys()), mustBeComplete };
  }

  /** Writes the whole batch: one insert, one update, one removal. */
  async write(
    catalogue: Catalogue,
    changes: readonly PlannedChange[],
    deviation: string | null,
  ): Promise<void> {
    const rowsOf = (isNew: boolean) =>
      JSON.stringify(
        changes.flatMap(({ id, before, after }) => (after && !before === isNew ? { id, ...after } : [])),
      );
    const where = [catalogue.schoolId, catalogue.id];
    await this.database.query(insertEntries, [...where, rowsOf(true), deviation !== null, deviation]);
    await this.database.query(updateEntries, [...where, rowsOf(false), deviation]);
    const removed = changes.flatMap(({ id, after }) => (after ? [] : id));
    await this.database.query(removeEntries, [...where, removed, this.clock.now(), deviation]);
  }

  private async known<T = object>(sql: string, parameters: unknown[]): Promise<Map<string, T>> {
    const rows = await this.database.query<Known<T>>(sql, parameters);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

export const fieldColumns = `e.position, e.lesson_id as "lessonId", e.title, e.material_kind as "materialKind",
  e.interactive, e.stage, e.author_id as "authorId", e.reviewer_id as "reviewerId", e.phase_id as "phaseId",
  to_char(e.due_on, 'YYYY-MM-DD') as "dueOn"`;

const recordset = `jsonb_to_recordset($3::jsonb) as r(id uuid, position int, "lessonId" uuid, title text,
  "materialKind" text, interactive boolean, stage text, "authorId" uuid, "reviewerId" uuid, "phaseId" uuid, "dueOn" date)`;

const insertEntries = `
  insert into catalog.catalogue_entry (school_id, catalogue_id, id, position, lesson_id, title, material_kind, interactive,
    stage, author_id, reviewer_id, phase_id, due_on, added_after_approval, deviation_reason)
  select $1, $2, r.id, r.position, r."lessonId", r.title, r."materialKind", r.interactive, r.stage, r."authorId",
         r."reviewerId", r."phaseId", r."dueOn", $4, $5
    from ${recordset}`;

const updateEntries = `
  update catalog.catalogue_entry e
     set position = r.position, lesson_id = r."lessonId", title = r.title, material_kind = r."materialKind",
         interactive = r.interactive, stage = r.stage, author_id = r."authorId", reviewer_id = r."reviewerId",
         phase_id = r."phaseId", due_on = r."dueOn", deviation_reason = coalesce($4, e.deviation_reason)
    from ${recordset}
   where e.school_id = $1 and e.catalogue_id = $2 and e.id = r.id`;

const removeEntries = `
  update catalog.catalogue_entry
     set removed_at = $4, deviation_reason = coalesce($5, deviation_reason)
   where school_id = $1 and catalogue_id = $2 and id = any($3::uuid[]) and removed_at is null`;

const lessonsKnown = `
  select l.id, d.status = 'approved' as approved,
         exists (select 1 from school.department_subject s
                  where s.school_id = c.school_id and s.subject_id = d.subject_id
                    and s.department_id in (c.department_id, own.parent_id)) as "ofDepartment"
    from catalog.catalogue c
    join school.department own on own.school_id = c.school_id and own.id = c.department_id
    join curriculum.lesson l on l.school_id = c.school_id and l.id = any($3::uuid[])
    join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
     and d.school_year_id = c.school_year_id
   where c.school_id = $1 and c.id = $2`;

/** Belonging to the department (a reviewer: to any branch of it), or teaching one of its subjects this year. */
const staffKnown = `
  select s.id,
         coalesce(s.department_id = own.id or theirs.parent_id = own.id, false) or teaches.subject as "mayAuthor",
         coalesce(coalesce(theirs.parent_id, theirs.id) = coalesce(own.parent_id, own.id), false) or teaches.subject
           as "mayReview"
    from catalog.catalogue c
    join school.department own on own.school_id = c.school_id and own.id = c.department_id
    join people.staff s on s.school_id = c.school_id and s.id = any($3::uuid[]) and s.status = 'active'
    left join school.department theirs on theirs.school_id = s.school_id and theirs.id = s.department_id
   cross join lateral (select exists (
      select 1 from people.teaching_assignment t
        join school.department_subject ds on ds.school_id = t.school_id and ds.subject_id = t.subject_id
       where t.school_id = s.school_id and t.staff_id = s.id and t.to_on is null
         and ds.department_id in (own.id, own.parent_id)) as subject) as teaches
   where c.school_id = $1 and c.id = $2`;

const phasesKnown = `
  select p.id, to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(p.ends_on, 'YYYY-MM-DD') as "endsOn"
    from catalog.catalogue c
    join catalog.phase p on p.school_id = c.school_id and p.production_plan_id = c.production_plan_id
   where c.school_id = $1 and c.id = $2`;

const startedEntries = `
  select m.catalogue_entry_id as id from catalog.material m
   where m.school_id = $1 and m.catalogue_entry_id = any($2::uuid[]) and ${livingMaterial}`;
