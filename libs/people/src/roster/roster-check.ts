import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { checkClasses, checkTeaching } from './check-classes.sql';
import { checkStaff } from './check-staff.sql';
import { absentStudents, checkStudents } from './check-students.sql';
import { RosterImport } from './roster-import.entity';
import type { RosterCounts, RosterKind } from './roster-kinds';

const statements: Record<RosterKind, string> = {
  students: checkStudents,
  staff: checkStaff,
  classes: checkClasses,
  teaching: checkTeaching,
};

const summary = `
select count(*)::int as total,
       count(*) filter (where outcome = 'new')::int as new,
       count(*) filter (where outcome = 'changed')::int as changed,
       count(*) filter (where outcome = 'moved')::int as moved,
       count(*) filter (where outcome = 'unchanged')::int as unchanged,
       count(*) filter (where outcome = 'bad')::int as bad,
       md5(coalesce(string_agg(md5(concat_ws('|', position, outcome, person_id, class_id, changes, conflicts)), ''
         order by position), '')) as fingerprint
  from people.roster_import_row where school_id = $1 and import_id = $2`;

/**
 * The rows have just been written and PostgreSQL has no statistics on them: it would take a list of thousands for one row
 * and compare everybody with everybody. Holds until the transaction ends.
 */
const planForManyRows = `select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`;

/** The dry run: compares the rows of an import with the roster as it stands, set-based, and writes nothing else. */
@Injectable()
export class RosterCheck {
  constructor(private readonly database: Database) {}

  /** Says whether applying would now do something else than the last check has shown. */
  async run(roster: RosterImport): Promise<boolean> {
    const key = [roster.schoolId, roster.id];
    await this.database.query(planForManyRows);
    await this.database.query(statements[roster.kind], [...key, roster.schoolYearId]);
    const row = await this.database.one<RosterCounts & { fingerprint: string }>(summary, key);
    const { fingerprint = '', ...counts } = row ?? ({} as RosterCounts & { fingerprint: string });
    const differs = roster.checked({ ...counts, absent: await this.absent(roster) }, fingerprint);
    await this.database.repository(RosterImport).save(roster);
    return differs;
  }

  private async absent(roster: RosterImport): Promise<number> {
    if (roster.kind !== 'students') return 0;
    const row = await this.database.one<{ absent: number }>(absentStudents, [roster.schoolId, roster.id]);
    return row?.absent ?? 0;
  }
}
