import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import type { TraitLevel } from '../regulation/primary-traits';
import type { TraitSheet } from './trait-sheet.entity';

export interface TraitSaying {
  readonly levels: Partial<Record<string, TraitLevel>>;
  readonly comment: string;
  /** Recognised by the class for the title Học sinh Tiêu biểu; asked at the end of the year. */
  readonly commended: boolean;
}

/** What is said of a pupil; `version` 0 and nothing said where there is no record yet. */
export interface TraitRecord extends TraitSaying {
  readonly studentId: string;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly ministryCode: string | null;
  readonly version: number;
  readonly isPublished: boolean;
  /** Differs from what families see. */
  readonly isWaiting: boolean;
}

export interface TraitEntry extends TraitSaying {
  readonly studentId: string;
  readonly version: number;
}

export interface PublishedRecord {
  readonly accountId: string | null;
  readonly corrected: boolean;
  readonly className: string;
}

const said = `jsonb_build_object('levels', r.levels, 'comment', r.comment, 'commended', r.commended)`;
const ofClass = `e.school_id = $1 and e.class_id = $2 and e.to_on is null`;

@Injectable()
export class TraitRecords {
  constructor(private readonly database: Database) {}

  /** One line a pupil of the class, in the order of a Vietnamese class list. */
  ofSheet(sheet: TraitSheet): Promise<TraitRecord[]> {
    return this.database.query<TraitRecord>(
      `select p.id as "studentId", p.full_name as "fullName", p.birth_date::text as "birthDate",
              p.ministry_code as "ministryCode", coalesce(r.levels, '{}') as levels, coalesce(r.comment, '') as comment,
              coalesce(r.commended, false) as commended, coalesce(r.version, 0) as version,
              r.published is not null as "isPublished",
              r.student_id is not null and r.published is distinct from ${said} as "isWaiting"
         from people.enrolment e
         join people.student p on p.school_id = e.school_id and p.id = e.student_id
         left join gradebook.trait_record r on r.school_id = $1 and r.school_year_id = $3
          and r.student_id = e.student_id and r.period = $4
        where ${ofClass}
        order by split_part(p.folded_name, ' ', -1), p.folded_name, p.id`,
      placeOf(sheet),
    );
  }

  /** Writes what still has the version that was read; says how many it wrote. */
  async write(sheet: TraitSheet, entries: TraitEntry[], by: string | null, now: Date): Promise<number> {
    const written = await this.database.query(
      `insert into gradebook.trait_record as r (school_id, school_year_id, student_id, period, levels, comment, commended,
                                                version, changed_by, changed_at)
       select $1, $3, x."studentId", $4, x.levels, x.comment, x.commended, x.version + 1, $6, $7
         from jsonb_to_recordset($5::jsonb)
           as x ("studentId" uuid, levels jsonb, comment text, commended boolean, version int)
         join people.enrolment e on ${ofClass} and e.student_id = x."studentId"
       on conflict (school_id, school_year_id, student_id, period) do update
         set levels = excluded.levels, comment = excluded.comment, commended = excluded.commended,
             version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at
         where r.version = excluded.version - 1
       returning 1`,
      [...placeOf(sheet), JSON.stringify(entries), by, now],
    );
    return written.length;
  }

  /** What stands in the sheet becomes what families see; names their accounts. */
  publish(sheet: TraitSheet, now: Date): Promise<PublishedRecord[]> {
    return this.database.query<PublishedRecord>(
      `with published as (
         update gradebook.trait_record r
            set corrected = r.corrected or r.published is not null, published = ${said}, published_at = $5
           from people.enrolment e
          where ${ofClass} and r.school_id = $1 and r.school_year_id = $3 and r.student_id = e.student_id
            and r.period = $4 and r.published is distinct from ${said}
         returning r.student_id, r.corrected)
       select a.id as "accountId", p.corrected, c.name as "className"
         from published p
         join school.class c on c.school_id = $1 and c.id = $2
         left join people.guardianship g on g.school_id = $1 and g.student_id = p.student_id
         left join people.account a on a.school_id = $1
          and (a.kind = 'student' and a.person_id = p.student_id or a.kind = 'guardian' and a.person_id = g.guardian_id)`,
      [...placeOf(sheet), now],
    );
  }
}

function placeOf({ schoolId, classId, schoolYearId, period }: TraitSheet): unknown[] {
  return [schoolId, classId, schoolYearId, period];
}
