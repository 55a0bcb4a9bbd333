import { Body, Controller, Get, HttpCode, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingRequest, Actor, ApiScope, CurrentActor, localeOf } from '@hoclieu/platform';
import { asDownload, sendPieces, xlsx } from '../../documents/download';
import { QuestionExport } from '../question-export.service';
import { questionWriters } from '../question-writers';
import { QuestionsToExport } from './question-export.dto';
import { ExportLosses } from './question-export.view';

const mediaTypes = Object.values(questionWriters).map(({ mediaType }) => mediaType);

@ApiTags('questions')
@Controller('question-exports')
export class QuestionExportController {
  constructor(private readonly exports: QuestionExport) {}

  /** Chosen questions, or all that a filter finds, as a file; at most 1,000. A Word file tells its losses at its end. */
  @ApiScope('questions:read')
  @ApiProduces(...mediaTypes)
  @HttpCode(200)
  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Body() wish: QuestionsToExport,
    @Req() request: ActingRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { name, mediaType, content } = await this.exports.file(actor, wish, localeOf(request));
    await sendPieces(content, response.attachment(name).type(mediaType));
  }

  /** What the same file would not carry, and in which questions: to be looked at before it is taken. */
  @ApiScope('questions:read')
  @HttpCode(200)
  @Post('losses')
  losses(
    @CurrentActor() actor: Actor,
    @Body() wish: QuestionsToExport,
    @Req() request: ActingRequest,
  ): Promise<ExportLosses> {
    return this.exports.losses(actor, wish, localeOf(request));
  }

  /** The workbook to write questions in: an example of each form, and how columns are filled. */
  @ApiProduces(xlsx)
  @Get('template.xlsx')
  async template(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return asDownload({ name: 'mau-cau-hoi.xlsx', bytes: await this.exports.template(actor) }, xlsx);
  }
}
