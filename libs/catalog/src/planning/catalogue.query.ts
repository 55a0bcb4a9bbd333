import { Injectable } from '@nestjs/common';
import {
  Actor,
  allow,
  Clock,
  Database,
  decodeCursor,
  headedDepartments,
  isHead,
  NotFound,
  pageOf,
} from '@hoclieu/platform';
import { fieldColumns } from './catalogue-entry.repository';
import { CatalogueDeviations } from './catalogue-deviations';
import { Catalogues } from './catalogue.repository';
import { deviationView, idsIn } from './deviation-changes';
import type { CatalogueQuery } from './http/catalogue.dto';
import type {
  CatalogueEntryPage,
  CatalogueEntryView,
  CataloguePage,
  CatalogueRights,
  CatalogueSummary,
  CatalogueView,
  DeviationPage,
} from './http/catalogue.view';
import { dueSoonDays } from './plan-progress.query';
import { isMade, livingMaterial, planningScope, visibleCatalogue } from './planning-scope';
import { editCatalogue, readPlanning } from './planning.policy';

interface Paging {
  readonly cursor?: string;
  readonly limit?: number;
}

type CatalogueCard = Omit<CatalogueView, 'can'>;

@Injectable()
export class CatalogueReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogues: Catalogues,
    private readonly deviations: CatalogueDeviations,
  ) {}

  async list(actor: Actor, query: CatalogueQuery): Promise<CataloguePage> {
    allow(readPlanning, actor, null);
    const limit = query.limit ?? 50;
    const [name, id] = query.cursor ? decodeCursor(query.cursor, 2) : [null, null];
    const rows = await this.database.query<CatalogueSummary>(
      `select ${summaryColumns} ${source}
        where ${visibleCatalogue} and ($7::uuid is null or c.production_plan_id = $7)
          and ($8::uuid is null or c.department_id = $8) and ($9::text is null or c.status = $9)
          and ($10::text is null or (d.name, c.id) > ($10, $11::uuid))
        order by d.name, c.id limit $12`,
      [
        ...planningScope(actor),
        this.clock.today(),
        query.planId ?? null,
        query.departmentId ?? null,
        query.status ?? null,
        name,
        id,
        limit + 1,
      ],
    );
    return {
      ...pageOf(rows, limit, (row) => [row.departmentName, row.id]),
      can: { create: isHead(actor) || headedDepartments(actor).length > 0 },
    };
  }

  async read(actor: Actor, id: string): Promise<CatalogueView> {
    allow(readPlanning, actor, null);
    const card = await this.database.one<CatalogueCard>(
      `select ${summaryColumns}, ${detailColumns} ${source} where ${visibleCatalogue} and c.id = $7`,
      [...planningScope(actor), this.clock.today(), id],
    );
    if (!card) throw new NotFound('catalogue');
    return { ...card, can: rightsOn(actor, card) };
  }

  async entries(actor: Actor, id: string, { cursor, limit = 50 }: Paging): Promise<CatalogueEntryPage> {
    await this.catalogues.requireVisible(actor, id);
    const [position, entryId] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const rows = await this.database.query<CatalogueEntryView>(
      `${entriesOfCatalogue} and ($3::int is null or (e.position, e.id) > ($3, $4::uuid))
        order by e.position, e.id limit $5`,
      [actor.schoolId, id, position, entryId, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.position, row.id]);
  }

  async deviationsOf(actor: Actor, id: string, paging: Paging): Promise<DeviationPage> {
    await this.catalogues.requireVisible(actor, id);
    const page = await this.deviations.list(actor.schoolId, id, paging);
    const names = await this.deviations.namesOf(actor.schoolId, page.items.flatMap(idsIn));
    return { ...page, items: page.items.map((row) => deviationView(row, names)) };
  }
}

function rightsOn(actor: Actor, catalogue: CatalogueCard): CatalogueRights {
  const mayEdit = editCatalogue(actor, catalogue) && catalogue.status !== 'submitted';
  const approved = catalogue.status === 'approved';
  return { edit: mayEdit, submit: mayEdit && !approved, deviate: mayEdit && approved, minutes: approved };
}

const summaryColumns = `c.id, c.title, c.status, c.production_plan_id as "productionPlanId", p.title as "planTitle",
  c.department_id as "departmentId", d.name as "departmentName", y.name as "schoolYear", c.updated_at as "updatedAt",
  n.done, n.total, n.late, n."dueSoon",
  (select count(*)::int from catalog.catalogue_deviation v
    where v.school_id = c.school_id and v.catalogue_id = c.id) as deviations`;

const detailColumns = `c.approved_at as "approvedAt", c.minutes_number as "minutesNumber", c.meeting_at as "meetingAt",
  c.meeting_place as "meetingPlace", c.version,
  (select jsonb_build_object('id', s.id, 'name', s.full_name) from people.staff s
    where s.school_id = c.school_id and s.id = c.chair_id) as chair,
  (select jsonb_build_object('id', s.id, 'name', s.full_name) from people.staff s
    where s.school_id = c.school_id and s.id = c.secretary_id) as secretary`;

const source = `
  from catalog.catalogue c
  join catalog.production_plan p on p.school_id = c.school_id and p.id = c.production_plan_id
  join school.department d on d.school_id = c.school_id and d.id = c.department_id
  join school.school_year y on y.school_id = c.school_id and y.id = c.school_year_id
 cross join lateral (
   select count(*)::int as total, count(*) filter (where e.done)::int as done,
          count(*) filter (where not e.done and e.due_on < $6::date)::int as late,
          count(*) filter (where not e.done and e.due_on between $6::date and $6::date + ${dueSoonDays})::int as "dueSoon"
     from (select e.due_on, ${isMade} as done
             from catalog.catalogue_entry e
            where e.school_id = c.school_id and e.catalogue_id = c.id and e.removed_at is null) as e) as n`;

/** Living rows of a catalogue ($2 of school $1), with what they inherit from the lesson. */
export const entriesOfCatalogue = `
  select e.id, ${fieldColumns}, l.name as "lessonName", l.chapter, d.subject_id as "subjectId", s.name as "subjectName",
         d.grade, l.week, l.half_periods as "halfPeriods", author.full_name as "authorName",
         reviewer.full_name as "reviewerName", e.added_after_approval as "addedAfterApproval",
         e.deviation_reason as "deviationReason",
         (select jsonb_build_object('id', m.id, 'status', m.status) from catalog.material m
           where m.school_id = e.school_id and m.catalogue_entry_id = e.id and ${livingMaterial}
           order by m.id desc limit 1) as material
    from catalog.catalogue_entry e
    join curriculum.lesson l on l.school_id = e.school_id and l.id = e.lesson_id
    join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
    join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
    left join people.staff author on author.school_id = e.school_id and author.id = e.author_id
    left join people.staff reviewer on reviewer.school_id = e.school_id and reviewer.id = e.reviewer_id
   where e.school_id = $1 and e.catalogue_id = $2 and e.removed_at is null`;
