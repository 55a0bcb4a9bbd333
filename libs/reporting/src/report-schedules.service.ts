import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { dueDay } from './due-days';
import { ReportSchedule } from './report-schedule.entity';
import type { ReportScope, ScheduleRule } from './report-terms';
import { ScheduleExists, ScheduleNeedsDay, UnknownRecipient } from './reporting.errors';
import { ReportScheduleChanged } from './reporting.events';
import { canMakeReports, canViewReports } from './reporting.policy';
import { YearCalendar } from './year-calendar';

export interface NewScheduleFacts {
  readonly rule: ScheduleRule;
  readonly day?: number | null;
  readonly scope: ReportScope;
  readonly recipients: string[];
}

export interface ScheduleChangeFacts {
  readonly active?: boolean;
  readonly recipients?: string[];
  readonly version: number;
}

@Injectable()
export class ReportSchedules {
  constructor(
    private readonly database: Database,
    private readonly calendar: YearCalendar,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<ReportSchedule[]> {
    allow(canViewReports, actor, undefined);
    return this.database
      .repository(ReportSchedule)
      .find({ where: { schoolId: actor.schoolId }, order: { active: 'DESC', nextOn: 'ASC', id: 'ASC' } });
  }

  async add(actor: Actor, facts: NewScheduleFacts): Promise<ReportSchedule> {
    allow(canMakeReports, actor, undefined);
    const day = facts.day ?? null;
    if ((facts.rule === 'monthly') !== (day !== null)) throw new ScheduleNeedsDay();
    const year = await this.calendar.of(actor.schoolId);
    return this.database.transaction(async () => {
      await this.requireStaff(actor, facts.recipients);
      const schedule = this.database.repository(ReportSchedule).create({
        schoolId: actor.schoolId,
        id: newId(),
        kind: 'online-share',
        ...facts,
        day,
        active: true,
        nextOn: dueDay(facts.rule, day, this.clock.today(), year),
        createdByName: actor.name,
        createdAt: this.clock.now(),
        version: 1,
      });
      await this.insert(schedule);
      await this.tell(actor, schedule);
      return schedule;
    });
  }

  /** Switching a schedule on again starts from today: what was missed meanwhile is not made up. */
  async change(actor: Actor, id: string, changes: ScheduleChangeFacts): Promise<ReportSchedule> {
    const year = await this.calendar.of(actor.schoolId);
    return this.database.transaction(async () => {
      const schedule = await this.lock(actor.schoolId, id);
      allow(canMakeReports, actor, undefined);
      await this.requireStaff(actor, changes.recipients ?? []);
      const wasActive = schedule.active;
      schedule.change(changes, changes.version);
      if (schedule.active && !wasActive)
        schedule.nextOn = dueDay(schedule.rule, schedule.day, this.clock.today(), year);
      await this.database.repository(ReportSchedule).save(schedule);
      await this.tell(actor, schedule);
      return schedule;
    });
  }

  private async lock(schoolId: string, id: string): Promise<ReportSchedule> {
    const schedule = await this.database
      .repository(ReportSchedule)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!schedule) throw new NotFound('report-schedule');
    return schedule;
  }

  private async insert(schedule: ReportSchedule): Promise<void> {
    const inserted = await this.database
      .repository(ReportSchedule)
      .createQueryBuilder()
      .insert()
      .values(schedule)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) throw new ScheduleExists();
  }

  private async requireStaff(actor: Actor, recipients: string[]): Promise<void> {
    const known = await this.database.query(
      'select 1 from people.staff where school_id = $1 and id = any($2::uuid[])',
      [actor.schoolId, recipients],
    );
    if (known.length !== new Set(recipients).size) throw new UnknownRecipient();
  }

  private tell(actor: Actor, { id, rule, active, nextOn }: ReportSchedule): Promise<void> {
    return this.events.record(actor, ReportScheduleChanged, id, { rule, active, nextOn });
  }
}
