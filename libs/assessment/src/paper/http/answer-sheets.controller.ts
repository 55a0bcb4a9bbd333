import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { AnswerSheetImport } from '../sheets/answer-sheet-import.service';
import { AnswerSheetReading } from '../sheets/answer-sheet-reading.service';
import { SheetRemoval } from '../sheets/sheet-removal.service';
import { RemovedSheet } from './answer-sheets.dto';
import { sheetReportView } from './answer-sheets.presenter';
import { AnswerSheetReportView, TakenSheetsView } from './answer-sheets.view';
import { type SheetForm, UploadedSheets } from './uploaded-sheets';

const file = { type: 'string', format: 'binary' };

/** Answer sheets of a test on paper, as scanners and phone apps read them (CSV or XLSX). */
@StaffOnly()
@ApiTags('papers')
@Controller()
export class AnswerSheetsController {
  constructor(
    private readonly reading: AnswerSheetReading,
    private readonly importing: AnswerSheetImport,
    private readonly removal: SheetRemoval,
  ) {}

  /** What each line would become; nothing is written. */
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file } } })
  @HttpCode(200)
  @Post('tests/:id/answer-sheets/preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedSheets() form: SheetForm,
  ): Promise<AnswerSheetReportView> {
    return sheetReportView(await this.reading.read(actor, id, form.file), actor.locale);
  }

  /** Takes every sheet of the file, or none; with `leaveOut` those that are refused are left out. */
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { leaveOut: { type: 'boolean' }, file } },
  })
  @HttpCode(200)
  @Post('tests/:id/answer-sheets')
  take(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedSheets() form: SheetForm,
  ): Promise<TakenSheetsView> {
    return this.importing.take(actor, id, form.file, form.fields['leaveOut'] === 'true');
  }

  /** A sheet that was read as another student's; `id` is the attempt's. */
  @HttpCode(204)
  @Post('answer-sheets/:id/removal')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RemovedSheet,
  ): Promise<void> {
    await this.removal.remove(actor, id, reason);
  }
}
