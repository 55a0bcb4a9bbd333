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
       count(*) filter (where outcome = 'bad')::int as bad
  from people.roster_import_row where school_id = $1 and import_id = $2`;

/**
 * The rows have just been written and PostgreSQL has no statistics on them: it would take a list of thousands for one row
 * and compare everybody with everybody. Holds until the transaction ends.
 */
const planForManyRows = `
select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`;

/** The dry run: compares the rows of an import with the roster as it stands, set-based, and writes nothing else. */
@Injectable()
export class RosterCheck {
  constructor(private readonly database: Database) {}

  /** Says whether applying would now do something else than the last check has shown; of no meaning the first time. */
  async run(roster: RosterImport): Promise<boolean> {
    const key = [roster.schoolId, roster.id];
    await this.database.query(planForManyRows);
    const statement = statements[roster.kind];
    const news = await this.database.one<{ written: number }>(statement, [...key, roster.schoolYearId]);
    const counts = await this.database.one<Omit<RosterCounts, 'absent'>>(summary, key);
    if (counts) roster.counts = { ...counts, absent: await this.absent(roster) };
    await this.database.repository(RosterImport).save(roster);
    return news?.written !== 0;
  }

  private async absent(roster: RosterImport): Promise<number> {
    if (roster.kind !== 'students') return 0;
    const row = await this.database.one<{ absent: number }>(absentStudents, [roster.schoolId, roster.id]);
    return row?.absent ?? 0;
  }
}
