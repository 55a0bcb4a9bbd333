import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { TraitRecording } from '../traits/trait-recording.service';
import { TraitSubmission } from '../traits/trait-submission.service';
import { SheetVersion } from './mark-sheet.dto';
import { TraitViews } from './trait-views';
import { PeriodQuery, TraitRecordsInput, TraitReopening } from './traits.dto';
import { TraitSheetView } from './traits.view';

@StaffOnly()
@ApiTags('gradebook')
@Controller()
export class TraitsController {
  constructor(
    private readonly recording: TraitRecording,
    private readonly submission: TraitSubmission,
    private readonly views: TraitViews,
  ) {}

  /** Qualities and competences of a primary class (Thông tư 27, Điều 7) at one of the four times of a year. */
  @ApiScope('gradebook:read')
  @Get('gradebook/classes/:id/traits')
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { period }: PeriodQuery,
  ): Promise<TraitSheetView> {
    return this.views.ofPeriod(actor, id, period);
  }

  /** All records or none; the others of the class stay as they are. */
  @Put('gradebook/classes/:id/traits')
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { period, records, reason }: TraitRecordsInput,
  ): Promise<TraitSheetView> {
    await this.recording.enter(actor, { classId: id, period }, records, reason);
    return this.views.ofPeriod(actor, id, period);
  }

  /** Hands the sheet to the deputy. */
  @HttpCode(200)
  @Post('trait-sheets/:id/submission')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: SheetVersion,
  ): Promise<TraitSheetView> {
    return this.views.of(actor, await this.submission.submit(actor, id, version));
  }

  @HttpCode(200)
  @Post('trait-sheets/:id/withdrawal')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TraitSheetView> {
    return this.views.of(actor, await this.submission.withdraw(actor, id));
  }

  /** The head opens a locked sheet again, with a reason. */
  @HttpCode(200)
  @Post('trait-sheets/:id/reopening')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TraitReopening,
  ): Promise<TraitSheetView> {
    return this.views.of(actor, await this.submission.reopen(actor, id, body));
  }
}
