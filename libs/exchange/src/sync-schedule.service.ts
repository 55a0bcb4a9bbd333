import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, Events, systemActor } from '@hoclieu/platform';
import { schoolSetting, SchoolSettings } from '@hoclieu/school';
import { SyncReminded } from './exchange.events';
import { SyncRequests } from './sync-requests.service';
import { SyncWindows } from './sync-windows.service';

export const reminderHours = schoolSetting<number[]>(
  'exchange.reminder-hours',
  [168, 48, 4],
  'Hours before a window closes at which the officer and the heads are reminded',
);

export const automaticRunMinutes = schoolSetting<number>(
  'exchange.automatic-run-minutes',
  120,
  'Minutes before a window closes at which the sync runs by itself if nothing was delivered; 0: never',
);

interface NearWindow {
  schoolId: string;
  windowId: string;
  name: string;
  dueAt: Date;
  isHandedOver: boolean;
}

/** Looked at every few minutes: reminds before a window closes and runs what nobody ran. */
@Injectable()
export class SyncSchedule {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly requests: SyncRequests,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<void> {
    for (const window of await this.nearWindows()) {
      if (window.isHandedOver) continue;
      await this.remind(window);
      await this.runByItself(window);
    }
  }

  /** One reminder for the nearest hour that has come, however late the look is. */
  private async remind(window: NearWindow): Promise<void> {
    const left = (window.dueAt.getTime() - this.clock.now().getTime()) / 3_600_000;
    const hours = await this.settings.get(window.schoolId, reminderHours);
    const due = hours.filter((before) => left <= before).sort((a, b) => a - b)[0];
    if (due === undefined) return;
    await this.database.transaction(async () => {
      const noted = await this.database.query(
        `insert into exchange.sync_reminder (school_id, window_id, hours_before, sent_at)
         values ($1, $2, $3, $4) on conflict do nothing returning hours_before`,
        [window.schoolId, window.windowId, due, this.clock.now()],
      );
      if (noted.length === 0) return;
      await this.events.record(systemActor(window.schoolId), SyncReminded, window.windowId, {
        hoursBefore: due,
        windowId: window.windowId,
        windowName: window.name,
        dueAt: window.dueAt.toISOString(),
      });
    });
  }

  private async runByItself(window: NearWindow): Promise<void> {
    const minutes = await this.settings.get(window.schoolId, automaticRunMinutes);
    const left = (window.dueAt.getTime() - this.clock.now().getTime()) / 60_000;
    if (minutes === 0 || left > minutes || (await this.wasTriedByItself(window, minutes))) return;
    try {
      await this.requests.request(systemActor(window.schoolId), window.windowId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async wasTriedByItself(window: NearWindow, minutes: number): Promise<boolean> {
    const since = new Date(window.dueAt.getTime() - minutes * 60_000);
    const row = await this.database.one(
      'select 1 from exchange.sync_run where school_id = $1 and window_id = $2 and started_at >= $3 limit 1',
      [window.schoolId, window.windowId, since],
    );
    return row !== null;
  }

  private nearWindows(): Promise<NearWindow[]> {
    return this.database.query<NearWindow>(
      `select w.school_id as "schoolId", w.id as "windowId", w.name, w.due_at as "dueAt",
              exists (select from exchange.sync_run r where r.school_id = w.school_id and r.window_id = w.id
                         and r.state = 'delivered' and r.finished_at > w.due_at - interval '30 days') as "isHandedOver"
         from exchange.sync_window w
        where w.due_at > $1::timestamptz and w.due_at <= $1::timestamptz + interval '15 days'
        order by w.due_at, w.school_id`,
      [this.clock.now()],
    );
  }
}

/** Lists every school's windows, so that a new school or a new year has them before the first reminder. */
@Injectable()
export class SyncWindowPlanning {
  constructor(
    private readonly database: Database,
    private readonly windows: SyncWindows,
  ) {}

  async planAll(): Promise<void> {
    const schools = await this.database.query<{ id: string }>('select id from school.school order by id');
    for (const { id } of schools) await this.windows.plan(id);
  }
}
