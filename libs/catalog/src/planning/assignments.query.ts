import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import type { AssignmentQuery } from './http/assignment.dto';
import type { WorkAssignmentPage, WorkAssignmentView } from './http/assignment.view';
import { dueSoonDays } from './plan-progress.query';
import { isMade, livingMaterial, planningScope, visibleCatalogue } from './planning-scope';
import { readPlanning } from './planning.policy';

/** What people have to make and to review, by due date, with how far the material has come. */
@Injectable()
export class AssignmentReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: AssignmentQuery): Promise<WorkAssignmentPage> {
    allow(readPlanning, actor, null);
    const limit = query.limit ?? 50;
    const [dueOn, id] = query.cursor ? decodeCursor(query.cursor, 2) : [null, null];
    const rows = await this.database.query<WorkAssignmentView>(assignments, [
      ...planningScope(actor),
      this.clock.today(),
      query.mine ?? false,
      query.state ?? null,
      query.catalogueId ?? null,
      dueOn,
      id,
      limit + 1,
    ]);
    return pageOf(rows, limit, (row) => [row.dueOn, row.id]);
  }
}

const assignments = `
  select a.id, a.role, to_char(a.due_on, 'YYYY-MM-DD') as "dueOn",
         case when made.done then 'done' when a.due_on < $6::date then 'late'
              when a.due_on <= $6::date + ${dueSoonDays} then 'due-soon' else 'open' end as state,
         jsonb_build_object('id', who.id, 'name', who.full_name) as staff,
         e.id as "entryId", e.title, e.material_kind as "materialKind", e.interactive, e.stage, l.id as "lessonId",
         l.name as "lessonName", s.name as "subjectName", d.grade, l.week, f.name as "phaseName",
         c.id as "catalogueId", c.title as "catalogueTitle",
         case when author.id is not null then jsonb_build_object('id', author.id, 'name', author.full_name) end as author,
         case when reviewer.id is not null then jsonb_build_object('id', reviewer.id, 'name', reviewer.full_name) end as reviewer,
         (select jsonb_build_object('id', m.id, 'status', m.status) from catalog.material m
           where m.school_id = e.school_id and m.catalogue_entry_id = e.id and ${livingMaterial}
           order by m.id desc limit 1) as material
    from catalog.assignment a
    join people.staff who on who.school_id = a.school_id and who.id = a.staff_id
    join catalog.catalogue_entry e on e.school_id = a.school_id and e.id = a.entry_id
    join catalog.catalogue c on c.school_id = e.school_id and c.id = e.catalogue_id
    join curriculum.lesson l on l.school_id = e.school_id and l.id = e.lesson_id
    join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
    join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
    left join catalog.phase f on f.school_id = e.school_id and f.id = e.phase_id
    left join people.staff author on author.school_id = e.school_id and author.id = e.author_id
    left join people.staff reviewer on reviewer.school_id = e.school_id and reviewer.id = e.reviewer_id
   cross join lateral (select ${isMade} as done) as made
   where a.school_id = $1 and a.status = 'open' and ${visibleCatalogue}
     and (case when $7::boolean then a.staff_id = $5::uuid
          else $2::boolean or c.department_id = any($3::uuid[]) or cardinality($4::uuid[]) > 0 or a.staff_id = $5::uuid end)
     and ($8::text is null or made.done = ($8 = 'done'))
     and ($9::uuid is null or c.id = $9)
     and ($10::date is null or (a.due_on, a.id) > ($10, $11::uuid))
   order by a.due_on, a.id
   limit $12`;
