import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Database } from '@hoclieu/platform';
import type { Level } from '@hoclieu/school';
import { dataFile } from './data-file';

export interface ProgrammePeriod {
  readonly level: Level;
  readonly grade: number;
  readonly subject: string;
  readonly periodsPerYear: number;
  readonly kind: 'subject' | 'activity' | 'topic_cluster';
  readonly assessedBy: 'score' | 'comment';
  readonly elective: boolean;
  readonly note: string;
}

/** Periods of the year of a school's subject in a grade; topics are the chuyên đề of grades 10 to 12. */
export interface ProgrammeOfSubject {
  readonly periods: number;
  readonly topicPeriods: number;
}

/** Periods per year of every subject and grade (Thông tư 32/2018, 20/2021 and 13/2022). */
@Injectable()
export class ProgrammePeriods {
  constructor(private readonly database: Database) {}

  /** Brings the table in line with the product's copy; safe to run at every start. */
  async load(): Promise<void> {
    const lines: Record<string, string>[] = parse(await readFile(dataFile('gdpt-2018-periods.csv')), {
      columns: true,
      bom: true,
    });
    await this.database.query(
      `insert into curriculum.programme_period
         (level, grade, subject, periods_per_year, kind, assessed_by, elective, note)
       select level, grade, subject, periods_per_year, kind, assessed_by, elective = 'yes', coalesce(note, '')
         from jsonb_to_recordset($1::jsonb) as line(
           level text, grade int, subject text, periods_per_year int, kind text, assessed_by text, elective text, note text)
       on conflict (grade, subject) do update
         set level = excluded.level, periods_per_year = excluded.periods_per_year, kind = excluded.kind,
             assessed_by = excluded.assessed_by, elective = excluded.elective, note = excluded.note`,
      [JSON.stringify(lines)],
    );
  }

  list(grade: number | null): Promise<ProgrammePeriod[]> {
    return this.database.query<ProgrammePeriod>(
      `select level, grade, subject, periods_per_year as "periodsPerYear", kind, assessed_by as "assessedBy",
              elective, note
         from curriculum.programme_period
        where $1::int is null or grade = $1
        order by grade, elective, kind desc, subject`,
      [grade],
    );
  }

  /** Matched by the subject's programme name without marks; null when the programme has no such subject. */
  async ofSubject(schoolId: string, subjectId: string, grade: number): Promise<ProgrammeOfSubject | null> {
    return this.database.one<ProgrammeOfSubject>(
      `select period.periods_per_year as periods, ${topicPeriods('period')} as "topicPeriods"
         from school.subject as subject
         join curriculum.programme_period as period
           on period.folded_subject = platform.fold(subject.programme_name) and period.grade = $3
        where subject.school_id = $1 and subject.id = $2`,
      [schoolId, subjectId, grade],
    );
  }
}

/**
 * A scored subject of grades 10 to 12 may add a cluster of 35 periods of specialised topics (chuyên đề học tập lựa
 * chọn, Thông tư 13/2022); physical education and defence education have none of their own in the table.
 */
export function topicPeriods(alias: string): string {
  return `case when ${alias}.grade >= 10 and ${alias}.kind = 'subject' and not ${alias}.elective
               and ${alias}.folded_subject not in ('giao duc the chat', 'giao duc quoc phong va an ninh', 'ngoai ngu 1')
          then 35 else 0 end`;
}
