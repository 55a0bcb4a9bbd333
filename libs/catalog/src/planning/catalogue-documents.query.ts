import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { writeWorkbook } from '@hoclieu/platform/documents';
import { assignmentMinutes, MinutesFacts, MinutesRow } from './assignment-minutes';
import { catalogueWorkbook } from './catalogue-workbook';
import { CatalogueReader, entriesOfCatalogue } from './catalogue.query';
import { MinutesNotReady } from './planning.errors';
import type { CatalogueEntryView, CatalogueView } from './http/catalogue.view';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A catalogue on paper: the assignment minutes and the table. */
@Injectable()
export class CatalogueDocuments {
  constructor(
    private readonly database: Database,
    private readonly reader: CatalogueReader,
  ) {}

  async minutes(actor: Actor, id: string): Promise<WrittenFile> {
    const catalogue = await this.reader.read(actor, id);
    const facts = await this.factsOf(actor, catalogue);
    const rows = await this.database.query<MinutesRow>(
      `${entriesOfCatalogue} order by e.due_on, e.position, e.id`,
      [actor.schoolId, id],
    );
    return {
      name: `Biên bản phân công - ${catalogue.departmentName}.docx`,
      bytes: await assignmentMinutes(facts, rows),
    };
  }

  /** Streams the catalogue as a workbook into `target`; `begin` is told its name before the first byte. */
  async workbook(actor: Actor, id: string, begin: (name: string) => Writable): Promise<void> {
    const catalogue = await this.reader.read(actor, id);
    const rows = await this.database.query<CatalogueEntryView & { phaseName: string | null }>(
      `select row.*, f.name as "phaseName" from (${entriesOfCatalogue}) as row
         left join catalog.phase f on f.school_id = $1 and f.id = row."phaseId"
        order by row.position, row.id`,
      [actor.schoolId, id],
    );
    await writeWorkbook(
      begin(`Danh mục học liệu - ${catalogue.departmentName}.xlsx`),
      catalogueWorkbook(catalogue, rows),
    );
  }

  private async factsOf(actor: Actor, catalogue: CatalogueView): Promise<MinutesFacts> {
    const facts = await this.database.one<MinutesFacts>(minutesFacts, [actor.schoolId, catalogue.id]);
    if (!facts) throw new MinutesNotReady();
    return facts;
  }
}

const minutesFacts = `
  select o.name as "schoolName", o.parent_agency as "parentAgency", o.locality, d.name as "departmentName",
         y.name as "schoolYear", p.title as "planTitle", p.number as "planNumber",
         to_char(p.issued_on, 'YYYY-MM-DD') as "planIssuedOn", c.minutes_number as number,
         to_char(coalesce(c.meeting_at, c.approved_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "approvedOn",
         c.meeting_at as "meetingAt", c.meeting_place as "meetingPlace", chair.full_name as "chairName",
         secretary.full_name as "secretaryName",
         (select coalesce(jsonb_agg(s.full_name order by s.full_name), '[]') from people.staff s
            left join school.department own on own.school_id = s.school_id and own.id = s.department_id
           where s.school_id = c.school_id and s.status = 'active' and d.id in (s.department_id, own.parent_id)) as members
    from catalog.catalogue c
    join school.school o on o.id = c.school_id
    join school.department d on d.school_id = c.school_id and d.id = c.department_id
    join school.school_year y on y.school_id = c.school_id and y.id = c.school_year_id
    join catalog.production_plan p on p.school_id = c.school_id and p.id = c.production_plan_id
    left join people.staff chair on chair.school_id = c.school_id and chair.id = c.chair_id
    left join people.staff secretary on secretary.school_id = c.school_id and secretary.id = c.secretary_id
   where c.school_id = $1 and c.id = $2 and c.minutes_number is not null`;
