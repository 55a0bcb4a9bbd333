import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
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
import {
  ImportChoices,
  ImportPlaces,
  QuestionImportQuery,
  StagedQuestionChanges,
  StagedQuestionQuery,
} from './question-import.dto';
import { importPage, importView, stagedPage, stagedView } from './question-import.presenter';
import {
  QuestionImportPage,
  QuestionImportView,
  StagedQuestionPage,
  StagedQuestionView,
} from './question-import.view';

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
    return importView(await this.review.get(actor, id), localeOf(request));
  }

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: QuestionImportQuery,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportPage> {
    return importPage(await this.review.list(actor, query.status ?? null, query), localeOf(request));
  }

  @Get(':id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    return importView(await this.review.get(actor, id), localeOf(request));
  }

  /** Throws the read file away; the bank was never touched. */
  @HttpCode(204)
  @Delete(':id')
  discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.keeping.discard(actor, id);
  }

  /** The questions in the order of the file, each with what must be mended and what was lost. */
  @Get(':id/questions')
  async questions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: StagedQuestionQuery,
    @Req() request: ActingRequest,
  ): Promise<StagedQuestionPage> {
    const page = await this.review.questions(actor, id, query.state ?? null, query);
    return stagedPage(page, localeOf(request));
  }

  /** Writes over what the file said; what is still unsound stays a problem. */
  @Patch(':id/questions/:position')
  async mend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() changes: StagedQuestionChanges,
    @Req() request: ActingRequest,
  ): Promise<StagedQuestionView> {
    return stagedView(await this.review.mend(actor, id, position, changes), localeOf(request));
  }

  /** Which questions to keep and which to skip. */
  @Put(':id/choices')
  async choose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { positions, choice }: ImportChoices,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    return importView(await this.review.choose(actor, id, positions, choice), localeOf(request));
  }

  /** One level or lesson for many questions. */
  @Put(':id/places')
  async place(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { positions, ...to }: ImportPlaces,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    return importView(await this.review.place(actor, id, positions ?? null, to), localeOf(request));
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
    return importView(await this.review.get(actor, id), localeOf(request));
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

  /** A picture of the file while it waits. */
  @Get(':id/attachments/:key')
  async attachment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key') key: string,
    @Res() response: Response,
  ): Promise<void> {
    const { mediaType, bytes } = await this.review.attachment(actor, id, key);
    response.set({ 'Content-Type': mediaType, 'Cache-Control': 'private, max-age=3600' });
    response.set('Content-Security-Policy', "default-src 'none'; sandbox");
    response.send(bytes);
  }
}
