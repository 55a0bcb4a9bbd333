import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingRequest, Actor, ApiScope, CurrentActor, localeOf, streamedFile } from '@hoclieu/platform';
import { ImportFileMissing } from '../importing.errors';
import { BadQuestionsFile } from '../bad-questions-file.service';
import { QuestionImportKeeping } from '../question-import-keeping.service';
import { QuestionImportReview } from '../question-import-review.service';
import { importFormats } from '../question-readers';
import { QuestionUpload } from '../question-upload.service';
import { uploadFrom } from '../upload-form';
import { QuestionImportQuery } from './question-import.dto';
import { importPage, importView } from './question-import.presenter';
import { QuestionImportPage, QuestionImportView } from './question-import.view';

const form = {
  schema: {
    type: 'object',
    required: ['subjectId', 'grade', 'format', 'file'],
    properties: {
      subjectId: { type: 'string', format: 'uuid' },
      grade: { type: 'integer', minimum: 1, maximum: 12 },
      format: { type: 'string', enum: importFormats },
      file: { type: 'string', format: 'binary' },
    },
  },
};

@ApiTags('questions')
@Controller('question-imports')
export class QuestionImportController {
  constructor(
    private readonly uploads: QuestionUpload,
    private readonly review: QuestionImportReview,
    private readonly keeping: QuestionImportKeeping,
    private readonly badQuestions: BadQuestionsFile,
  ) {}

  /** Upload a file of questions (the fields before `file`) and read it; nothing comes into the bank yet. */
  @ApiScope('questions:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @Post()
  async create(@CurrentActor() actor: Actor, @Req() request: ActingRequest): Promise<QuestionImportView> {
    const { name, content, fields } = await streamedFile(request, {
      missing: () => new ImportFileMissing(),
      fieldSize: 1000,
    });
    const { id } = await this.uploads.receive(actor, uploadFrom(fields, name, content));
    return this.view(actor, id, request);
  }

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: QuestionImportQuery,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportPage> {
    const page = await this.review.list(actor, query.status ?? null, query);
    return importPage(page, await this.review.days(actor), localeOf(request));
  }

  @Get(':id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    return this.view(actor, id, request);
  }

  /** Throws the read file away; the bank was never touched. */
  @HttpCode(204)
  @Delete(':id')
  discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.keeping.discard(actor, id);
  }

  /** All sound questions that are not skipped become drafts of the bank, in one transaction. */
  @HttpCode(200)
  @Post(':id/keeping')
  async keep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    await this.keeping.keep(actor, id);
    return this.view(actor, id, request);
  }

  /** What must be mended, as a Word file with the reasons in red; mended there, it can be uploaded again. */
  @Get(':id/bad-questions.docx')
  async bad(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: ActingRequest,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.badQuestions.write(actor, id, localeOf(request));
    response.attachment(`cau-loi-${id.slice(-6)}.docx`).send(file);
  }

  private async view(actor: Actor, id: string, request: ActingRequest): Promise<QuestionImportView> {
    return importView(await this.review.get(actor, id), await this.review.days(actor), localeOf(request));
  }
}
