import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { ReportSchedule } from '../report-schedule.entity';
import { ReportSchedules } from '../report-schedules.service';
import { canMakeReports } from '../reporting.policy';
import { suggestionsBeside } from '../schedule-suggestions';
import { NewReportSchedule, ReportScheduleChanges } from './report-schedule.dto';
import { ReportSchedulesView, ReportScheduleView } from './report.view';

@ApiTags('reports')
@ApiScope('reports:read')
@Controller('report-schedules')
export class ReportSchedulesController {
  constructor(private readonly schedules: ReportSchedules) {}

  /** All schedules, and those the documents ask for that are not there yet. */
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<ReportSchedulesView> {
    const items = await this.schedules.list(actor);
    return {
      items: items.map(scheduleView),
      suggestions: suggestionsBeside(items),
      can: { change: canMakeReports(actor) },
    };
  }

  @Post()
  async add(@CurrentActor() actor: Actor, @Body() body: NewReportSchedule): Promise<ReportScheduleView> {
    return scheduleView(await this.schedules.add(actor, body));
  }

  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReportScheduleChanges,
  ): Promise<ReportScheduleView> {
    return scheduleView(await this.schedules.change(actor, id, body));
  }
}

function scheduleView(schedule: ReportSchedule): ReportScheduleView {
  const { id, rule, day, scope, recipients, active, nextOn, version } = schedule;
  return { id, rule, day, scope, recipients, active, nextOn, version };
}
