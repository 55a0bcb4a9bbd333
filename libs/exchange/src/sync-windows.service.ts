import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Clock, Database, newId, NotFound } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { SyncWindow } from './sync-window.entity';

interface WindowLine {
  name: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  source: string;
}

export interface WindowStanding {
  id: string;
  name: string;
  dueAt: string;
  source: string;
  /** State of the latest run; null when nothing was run yet. */
  state: string | null;
  deliveredAt: string | null;
}

/** The windows of a school's year: the department's dates (data/sync-windows.csv), each as a moment in Việt Nam. */
@Injectable()
export class SyncWindows {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly clock: Clock,
  ) {}

  /** Lists the windows of the current school year that are not there yet; safe to repeat. */
  async plan(schoolId: string): Promise<void> {
    const year = await this.structure.findCurrentYear(schoolId);
    if (!year) return;
    const lines: WindowLine[] = parse(
      await readFile(join(process.cwd(), 'libs/exchange/data/sync-windows.csv')),
      {
        columns: true,
      },
    );
    const firstYear = Number(year.startsOn.slice(0, 4));
    const windows = lines.flatMap((line) =>
      [firstYear, firstYear + 1].map((calendarYear) => ({
        schoolId,
        id: newId(),
        name: `${line.name}/${calendarYear}`,
        dueAt: momentOf(line, calendarYear),
        source: line.source,
      })),
    );
    const until = new Date(`${firstYear + 1}-08-31T00:00:00+07:00`);
    const from = new Date(`${year.startsOn}T00:00:00+07:00`);
    const inYear = windows.filter(({ dueAt }) => dueAt >= from && dueAt <= until);
    await this.database
      .repository(SyncWindow)
      .createQueryBuilder()
      .insert()
      .values(inYear)
      .orIgnore()
      .execute();
  }

  /** All windows with where they stand, the next one first, the past ones after it. */
  list(schoolId: string): Promise<WindowStanding[]> {
    return this.database.query<WindowStanding>(
      `select w.id, w.name, w.due_at as "dueAt", w.source, r.state,
              (select max(d.finished_at) from exchange.sync_run d
                where d.school_id = w.school_id and d.window_id = w.id and d.state = 'delivered') as "deliveredAt"
         from exchange.sync_window w
         left join lateral (select state from exchange.sync_run r where r.school_id = w.school_id and r.window_id = w.id
                             order by r.started_at desc limit 1) r on true
        where w.school_id = $1
        order by w.due_at < $2::timestamptz - interval '1 day', w.due_at`,
      [schoolId, this.clock.now()],
    );
  }

  async get(schoolId: string, id: string): Promise<SyncWindow> {
    const window = await this.database.repository(SyncWindow).findOneBy({ schoolId, id });
    if (!window) throw new NotFound('sync-window');
    return window;
  }
}

function momentOf(line: WindowLine, year: number): Date {
  const two = (value: string) => value.padStart(2, '0');
  return new Date(
    `${year}-${two(line.month)}-${two(line.day)}T${two(line.hour)}:${two(line.minute)}:00+07:00`,
  );
}
