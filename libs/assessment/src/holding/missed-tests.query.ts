import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import { careScope, mayNote, missed } from './missed-tests.sql';
import { ownClass } from './sitting-scope';

/** A student who did not take part in a test that is over. */
export interface MissedTest {
  sittingId: string;
  studentId: string;
  title: string;
  kind: 'regular' | 'midterm' | 'final';
  form: 'online' | 'paper';
  subjectName: string;
  heldAt: Date;
  className: string;
  studentName: string;
  reason: string;
  help: string;
  notedByName: string | null;
  /** Of the note; 0 before there is one. */
  version: number;
  mayNote: boolean;
}

export interface MissedTestFilter {
  classId?: string;
  subjectId?: string;
  term?: number;
  from?: string;
  to?: string;
  without?: 'reason' | 'help';
}

export interface ClassWithMissedTests {
  id: string;
  name: string;
  isHomeroom: boolean;
  missed: number;
  withoutReason: number;
  withoutHelp: number;
}

const listSql = `
  select s.id as "sittingId", st.id as "studentId", t.title, t.kind, s.form, j.name as "subjectName", s.opens_at as "heldAt",
         c.name as "className", st.full_name as "studentName", coalesce(away.reason, '') as reason,
         coalesce(away.help, '') as help, by.full_name as "notedByName", coalesce(away.version, 0) as version,
         ${mayNote} as "mayNote"
    ${missed}
      and ($7::uuid is null or s.class_id = $7) and ($8::uuid is null or t.subject_id = $8) and ($9::int is null or t.term = $9)
      and ($10::date is null or s.opens_at >= $10::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
      and ($11::date is null or s.opens_at < ($11::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
      and ($12::text is null or case $12 when 'reason' then coalesce(away.reason, '') else coalesce(away.help, '') end = '')
      and ($13::timestamptz is null or (s.opens_at, s.id) < ($13, $14::uuid)
           or s.opens_at = $13 and s.id = $14 and (st.folded_name, st.id) >
              (select last.folded_name, last.id from people.student last where last.school_id = $1 and last.id = $15))
    order by s.opens_at desc, s.id desc, st.folded_name, st.id limit $16`;

const classesSql = `
  select c.id, c.name, bool_or(${ownClass}) as "isHomeroom", count(*)::int as missed,
         count(*) filter (where coalesce(away.reason, '') = '')::int as "withoutReason",
         count(*) filter (where coalesce(away.help, '') = '')::int as "withoutHelp"
    ${missed}
    group by c.id, c.name order by 3 desc, c.name`;

/** For the homeroom teacher above all: who missed which test, why, and how the student was helped. */
@Injectable()
export class MissedTests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest test first. */
  async page(actor: Actor, filter: MissedTestFilter & { cursor?: string; limit?: number }) {
    const { cursor, limit = 50 } = filter;
    const place = cursor ? decodeCursor(cursor, 3) : [null, null, null];
    const rows = await this.list(actor, filter, place, limit + 1);
    return pageOf(rows, limit, (row) => [row.heldAt.toISOString(), row.sittingId, row.studentId]);
  }

  /** All of them at once, for a file. */
  all(actor: Actor, filter: MissedTestFilter): Promise<MissedTest[]> {
    return this.list(actor, filter, [null, null, null], 5_000);
  }

  /** Where somebody missed a test of this year, one's own homeroom first. */
  classes(actor: Actor): Promise<ClassWithMissedTests[]> {
    return this.database.query<ClassWithMissedTests>(classesSql, [...careScope(actor), this.clock.now()]);
  }

  private list(
    actor: Actor,
    { classId, subjectId, term, from, to, without }: MissedTestFilter,
    place: readonly unknown[],
    limit: number,
  ): Promise<MissedTest[]> {
    const narrowed = [classId, subjectId, term, from, to, without];
    return this.database.query(listSql, [
      ...careScope(actor),
      this.clock.now(),
      ...narrowed,
      ...place,
      limit,
    ]);
  }
}
