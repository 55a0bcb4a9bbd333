import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import type { MarkSheet } from '../sheet/mark-sheet.entity';
import type { MarkValue } from './mark-value';

export type MarkStatus = 'provisional' | 'confirmed' | 'submitted' | 'published';

export interface Mark extends MarkValue {
  readonly studentId: string;
  readonly part: string;
  readonly status: MarkStatus;
  readonly version: number;
  readonly source: string;
  readonly changedByName: string | null;
  readonly changedAt: Date;
  readonly publishedScore: number | null;
  readonly publishedWord: string | null;
  readonly publishedAt: Date | null;
}

/** A cell to write: `version` is the one it will have. */
export interface WrittenMark extends MarkValue {
  readonly studentId: string;
  readonly part: string;
  readonly status: MarkStatus;
  readonly version: number;
  readonly reason: string | null;
}

export interface Writer {
  readonly staffId: string | null;
  readonly name: string;
  readonly source: string;
  readonly now: Date;
}

@Injectable()
export class Marks {
  constructor(private readonly database: Database) {}

  /** Marks of the students who are in the sheet's class now, wherever they were given. */
  ofSheet(sheet: MarkSheet): Promise<Mark[]> {
    return this.database.query<Mark>(
      `select m.student_id as "studentId", m.part, m.score, m.word, m.status, m.version, m.source,
              w.full_name as "changedByName", m.changed_at as "changedAt", m.published_score as "publishedScore",
              m.published_word as "publishedWord", m.published_at as "publishedAt"
         from people.enrolment e
         join gradebook.mark m on m.school_id = $1 and m.school_year_id = $2 and m.student_id = e.student_id
          and m.subject_id = $4 and m.term = $5
         left join people.staff w on w.school_id = $1 and w.id = m.changed_by
        where e.school_id = $1 and e.class_id = $3 and e.to_on is null`,
      [sheet.schoolId, sheet.schoolYearId, sheet.classId, sheet.subjectId, sheet.term],
    );
  }

  async studentIds(sheet: MarkSheet): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select student_id as id from people.enrolment where school_id = $1 and class_id = $2 and to_on is null`,
      [sheet.schoolId, sheet.classId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Writes cells with their history in one statement and names those written: a cell that another sheet has just
   * given a version of its own is left alone.
   */
  async write(sheet: MarkSheet, cells: WrittenMark[], writer: Writer): Promise<Set<string>> {
    if (cells.length === 0) return new Set();
    const written = await this.database.query<{ key: string }>(writeMarks, [
      sheet.schoolId,
      sheet.schoolYearId,
      sheet.subjectId,
      sheet.term,
      sheet.id,
      JSON.stringify(cells),
      writer.staffId,
      writer.name,
      writer.source,
      writer.now,
    ]);
    return new Set(written.map(({ key }) => key));
  }

  /** Moves all marks of the sheet that stand in one state to another; says how many. */
  async move(sheet: MarkSheet, from: MarkStatus, to: MarkStatus, parts?: string[]): Promise<number> {
    const [moved] = await this.database.query<{ count: number }>(
      `with moved as (
         update gradebook.mark set status = $4, sheet_id = $2
          where school_id = $1 and status = $3 and ($5::text[] is null or part = any ($5))
            and (school_year_id, subject_id, term) = ($6, $7, $8)
            and case when $3 in ('provisional', 'confirmed')
                     then student_id in (select student_id from people.enrolment
                                          where school_id = $1 and class_id = $9 and to_on is null)
                     else sheet_id = $2 end
         returning 1)
       select count(*)::int as count from moved`,
      [
        sheet.schoolId,
        sheet.id,
        from,
        to,
        parts ?? null,
        sheet.schoolYearId,
        sheet.subjectId,
        sheet.term,
        sheet.classId,
      ],
    );
    return moved?.count ?? 0;
  }
}

const writeMarks = `
  with cell as (
    select * from jsonb_to_recordset($6::jsonb)
      as c ("studentId" uuid, part text, score smallint, word text, status text, version int, reason text)
  ),
  before as materialized (
    select m.student_id, m.part, m.score, m.word, m.published_at from cell
      join gradebook.mark m on m.school_id = $1 and m.school_year_id = $2 and m.student_id = cell."studentId"
       and m.subject_id = $3 and m.term = $4 and m.part = cell.part
  ),
  written as (
    insert into gradebook.mark as m (school_id, school_year_id, student_id, subject_id, term, part, score, word, status,
                                     sheet_id, source, version, changed_by, changed_at)
    select $1, $2, "studentId", $3, $4, part, score, word, status, $5, $9, version, $7, $10 from cell
    on conflict (school_id, school_year_id, student_id, subject_id, term, part) do update
      set score = excluded.score, word = excluded.word, status = excluded.status, sheet_id = excluded.sheet_id,
          source = excluded.source, version = excluded.version, changed_by = excluded.changed_by,
          changed_at = excluded.changed_at
      where m.version = excluded.version - 1
    returning m.student_id, m.part
  ),
  kept as (
    insert into gradebook.mark_change (school_id, school_year_id, student_id, subject_id, term, part, old_score, old_word,
                                       new_score, new_word, was_published, reason, source, changed_by_name, changed_at)
    select $1, $2, written.student_id, $3, $4, written.part, before.score, before.word, cell.score, cell.word,
           before.published_at is not null, cell.reason, $9, $8, $10
      from written
      join cell on cell."studentId" = written.student_id and cell.part = written.part
      left join before on before.student_id = written.student_id and before.part = written.part
  )
  select student_id || ' ' || part as key from written`;
