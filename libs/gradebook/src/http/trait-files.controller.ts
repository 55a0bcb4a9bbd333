import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { PrimarySheet } from '../exchange/primary-sheet.service';
import type { MarkFile } from '../exchange/sheet-import.service';
import { TraitImport } from '../exchange/trait-import.service';
import { asDownload, fileForm, UploadedMarks, xlsx } from './mark-file';
import { PeriodQuery } from './traits.dto';
import { ReadTraitsView } from './traits.view';

@StaffOnly()
@ApiTags('gradebook')
@Controller('gradebook/classes/:id')
export class TraitFilesController {
  constructor(
    private readonly sheet: PrimarySheet,
    private readonly importing: TraitImport,
  ) {}

  /** The sector database's sheet of a primary class: subjects, qualities, competences, and the year's result. */
  @ApiScope('gradebook:read')
  @ApiProduces(xlsx)
  @Get('primary-sheet')
  async document(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { period }: PeriodQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.sheet.workbook(actor, id, period));
  }

  /** The uploaded template of the sector database with the class in it. */
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileForm)
  @ApiProduces(xlsx)
  @HttpCode(200)
  @Post('filled-primary-sheet')
  async fill(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { period }: PeriodQuery,
    @UploadedMarks() file: MarkFile,
  ): Promise<StreamableFile> {
    return asDownload(await this.sheet.filled(actor, { classId: id, period }, file));
  }

  /** The levels an XLSX or CSV holds; nothing is saved until they are recorded. */
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileForm)
  @HttpCode(200)
  @Post('traits-preview')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { period }: PeriodQuery,
    @UploadedMarks() file: MarkFile,
  ): Promise<ReadTraitsView> {
    return this.importing.preview(actor, { classId: id, period }, file);
  }
}
