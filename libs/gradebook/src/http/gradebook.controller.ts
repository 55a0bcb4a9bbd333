import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { ColumnLocking } from '../marks/column-locking.service';
import { regulation } from '../regulation/regulation';
import { HomeroomRecording } from '../results/homeroom-recording.service';
import { GradebookViews } from './gradebook-views';
import { HomeroomRecords, LockDatesInput, TermQuery } from './gradebook.dto';
import {
  ClassResultsView,
  GradebookClasses,
  GradebookRules,
  LockDatesView,
  MissingMarksView,
} from './gradebook.view';

@StaffOnly()
@ApiTags('gradebook')
@Controller('gradebook')
export class GradebookController {
  constructor(
    private readonly locking: ColumnLocking,
    private readonly homeroom: HomeroomRecording,
    private readonly views: GradebookViews,
  ) {}

  /** The numbers marks and results follow, each with its source and how sure it is. */
  @ApiScope('gradebook:read')
  @Get('rules')
  rules(): GradebookRules {
    const rules = Object.entries(regulation).map(([rule, { source, certainty, ...values }]) => {
      return { rule, source, certainty, values };
    });
    return { rules };
  }

  /** Classes whose results in all subjects the reader may see. */
  @ApiScope('gradebook:read')
  @Get('classes')
  classes(@CurrentActor() actor: Actor): Promise<GradebookClasses> {
    return this.views.classes(actor);
  }

  @ApiScope('gradebook:read')
  @Get('classes/:id/results')
  results(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ClassResultsView> {
    return this.views.results(actor, id);
  }

  /** Training and absences of a term, by the homeroom teacher. */
  @Put('classes/:id/homeroom-records')
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { term, records }: HomeroomRecords,
  ): Promise<ClassResultsView> {
    await this.homeroom.record(actor, id, term, records);
    return this.views.results(actor, id);
  }

  /** How many marks are still to come, by class and kind of column. */
  @ApiScope('gradebook:read')
  @Get('missing')
  missing(@CurrentActor() actor: Actor, @Query() { term }: TermQuery): Promise<MissingMarksView> {
    return this.views.missing(actor, term);
  }

  @Get('lock-dates')
  locks(@CurrentActor() actor: Actor): Promise<LockDatesView> {
    return this.views.locks(actor);
  }

  @Put('lock-dates')
  async setLocks(
    @CurrentActor() actor: Actor,
    @Body() { term1, term2 }: LockDatesInput,
  ): Promise<LockDatesView> {
    await this.locking.setDates(actor, { 1: { ...term1 }, 2: { ...term2 } });
    return this.views.locks(actor);
  }
}
