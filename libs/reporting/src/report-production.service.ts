import { Injectable, Logger } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, Database, DomainError, systemActor } from '@hoclieu/platform';
import { dueDay } from './due-days';
import { ReportMaking } from './report-making.service';
import { ReportSchedule } from './report-schedule.entity';
import { YearCalendar } from './year-calendar';

interface DueSchedule {
  readonly schoolId: string;
  readonly id: string;
}

/** Makes the reports whose day has come, each due date once, however often and by however many workers it is asked. */
@Injectable()
export class ReportProduction {
  private readonly logger = new Logger(ReportProduction.name);

  constructor(
    private readonly database: Database,
    private readonly making: ReportMaking,
    private readonly calendar: YearCalendar,
    private readonly clock: Clock,
  ) {}

  /** A day's report is made once the day is over: its deliveries are recorded and its snapshot is closed. */
  async produceDue(): Promise<void> {
    await this.planNewYears();
    const due = await this.database.query<DueSchedule>(
      `select school_id as "schoolId", id from reporting.report_schedule
        where active and next_on < $1::date order by next_on, school_id, id`,
      [this.clock.today()],
    );
    for (const schedule of due) await this.produce(schedule);
  }

  /** A school without figures yet stays due; the others are not held up by it. */
  private async produce({ schoolId, id }: DueSchedule): Promise<void> {
    try {
      await this.produceOne(schoolId, id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn({ schoolId, scheduleId: id, code: error.code }, 'scheduled report not made');
    }
  }

  private async produceOne(schoolId: string, id: string): Promise<void> {
    const year = await this.calendar.of(schoolId);
    await this.database.transaction(async () => {
      const schedules = this.database.repository(ReportSchedule);
      const schedule = await schedules.findOne({
        where: { schoolId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!schedule?.nextOn || schedule.nextOn >= this.clock.today()) return;
      const { scope, period, nextOn: dueOn, recipients } = schedule;
      await this.making.makeDue(
        systemActor(schoolId),
        { scope, period, asOf: dueOn },
        { scheduleId: id, dueOn, recipientStaffIds: recipients },
      );
      schedule.nextOn = dueDay(schedule.rule, schedule.day, this.clock.today(), year);
      await schedules.save(schedule);
    });
  }

  /** Schedules by term have no day once the year's is past; the next school year gives them one. */
  private async planNewYears(): Promise<void> {
    const schedules = this.database.repository(ReportSchedule);
    for (const schedule of await schedules.findBy({ active: true, nextOn: IsNull() })) {
      const year = await this.calendar.of(schedule.schoolId);
      const nextOn = dueDay(schedule.rule, schedule.day, this.clock.today(), year);
      if (nextOn) await schedules.update({ schoolId: schedule.schoolId, id: schedule.id }, { nextOn });
    }
  }
}
