import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { AnswerSheetImport } from '../sheets/answer-sheet-import.service';
import { AnswerSheetReading } from '../sheets/answer-sheet-reading.service';
import { sheetReportView } from './answer-sheets.presenter';
import { AnswerSheetReportView, TakenSheetsView } from './answer-sheets.view';
import { type SheetForm, UploadedSheets } from './uploaded-sheets';

const file = { type: 'string', format: 'binary' };

/** Answer sheets of a test on paper, as scanners and phone apps read them (CSV or XLSX). */
@StaffOnly()
@ApiTags('papers')
@ApiConsumes('multipart/form-data')
@Controller('tests/:id/answer-sheets')
export class AnswerSheetsController {
  constructor(
    private readonly reading: AnswerSheetReading,
    private readonly importing: AnswerSheetImport,
  ) {}

  /** What each line would become; nothing is written. */
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file } } })
  @HttpCode(200)
  @Post('preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedSheets() form: SheetForm,
  ): Promise<AnswerSheetReportView> {
    return sheetReportView(await this.reading.read(actor, id, form.file), actor.locale);
  }

  /** Takes every sheet of the file, or none; with `leaveOut` those that are refused are left out. */
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { leaveOut: { type: 'boolean' }, file } },
  })
  @HttpCode(200)
  @Post()
  take(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedSheets() form: SheetForm,
  ): Promise<TakenSheetsView> {
    return this.importing.take(actor, id, form.file, form.fields['leaveOut'] === 'true');
  }
}
