import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { ColumnLocking } from '../marks/column-locking.service';
import { MarkEntry } from '../marks/mark-entry.service';
import { MarkHistory } from '../marks/mark-history.query';
import { SheetSubmission } from '../sheet/sheet-submission.service';
import {
  CellQuery,
  Confirmation,
  MarkCells,
  MarkSheetsQuery,
  NewReopening,
  SheetVersion,
} from './mark-sheet.dto';
import { CellOutcomes, MarkHistoryView, MarkSheetPage, MarkSheetView } from './mark-sheet.view';
import { SheetViews } from './sheet-views';

@StaffOnly()
@ApiTags('gradebook')
@Controller('mark-sheets')
export class MarkSheetController {
  constructor(
    private readonly entry: MarkEntry,
    private readonly submission: SheetSubmission,
    private readonly locking: ColumnLocking,
    private readonly changes: MarkHistory,
    private readonly views: SheetViews,
  ) {}

  /** Sheets of a term of the current year that the reader may see. */
  @ApiScope('gradebook:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: MarkSheetsQuery): Promise<MarkSheetPage> {
    return this.views.page(actor, query);
  }

  @ApiScope('gradebook:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MarkSheetView> {
    return this.views.of(actor, id);
  }

  /** Saves the cells that can be saved; each of the others says why not and what stands there. */
  @Put(':id/marks')
  async enter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MarkCells,
  ): Promise<CellOutcomes> {
    const outcomes = await this.entry.enter(actor, id, body.cells, body.source);
    return this.views.outcomes(actor, id, outcomes);
  }

  /** The teacher stands by the provisional marks. */
  @HttpCode(200)
  @Post(':id/confirmation')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { parts }: Confirmation,
  ): Promise<MarkSheetView> {
    await this.submission.confirm(actor, id, parts);
    return this.views.of(actor, id);
  }

  /** Hands the confirmed marks to the deputy. */
  @HttpCode(200)
  @Post(':id/submission')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: SheetVersion,
  ): Promise<MarkSheetView> {
    await this.submission.submit(actor, id, version);
    return this.views.of(actor, id);
  }

  @HttpCode(200)
  @Post(':id/withdrawal')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MarkSheetView> {
    await this.submission.withdraw(actor, id);
    return this.views.of(actor, id);
  }

  /** Every value a cell has had, with who changed it, when and why. */
  @Get(':id/history')
  async history(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { studentId, part }: CellQuery,
  ): Promise<MarkHistoryView> {
    return { changes: await this.changes.of(actor, id, studentId, part) };
  }

  /** The head opens a locked kind of column again, for this sheet and with a reason. */
  @HttpCode(200)
  @Post(':id/reopenings')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewReopening,
  ): Promise<MarkSheetView> {
    await this.locking.reopen(actor, id, body);
    return this.views.of(actor, id);
  }
}
