import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { SheetExport } from '../exchange/sheet-export.service';
import { MarkFile, SheetImport } from '../exchange/sheet-import.service';
import { importView } from './import-presenter';
import { ImportPreviewView } from './import.view';
import { asDownload, fileForm, UploadedMarks, xlsx } from './mark-file';

@StaffOnly()
@ApiTags('gradebook')
@Controller('mark-sheets/:id')
export class MarkSheetFilesController {
  constructor(
    private readonly importing: SheetImport,
    private readonly exporting: SheetExport,
  ) {}

  /** What an XLSX or CSV would change; nothing is saved until its cells are entered. */
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileForm)
  @HttpCode(200)
  @Post('import-preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedMarks() file: MarkFile,
  ): Promise<ImportPreviewView> {
    return importView(await this.importing.preview(actor, id, file), actor.locale);
  }

  /** The official grade sheet. */
  @ApiScope('gradebook:read')
  @ApiProduces(xlsx)
  @Get('document')
  async document(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return asDownload(await this.exporting.workbook(actor, id));
  }

  /** The uploaded official template with the marks written into it. */
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileForm)
  @ApiProduces(xlsx)
  @HttpCode(200)
  @Post('filled-template')
  async fill(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedMarks() file: MarkFile,
  ): Promise<StreamableFile> {
    return asDownload(await this.exporting.filled(actor, id, file));
  }
}
