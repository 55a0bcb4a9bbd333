import {
  Body,
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingRequest, Actor, CurrentActor, localeOf } from '@hoclieu/platform';
import { QuestionImportMending } from '../question-import-mending.service';
import { QuestionImportReview } from '../question-import-review.service';
import {
  ImportChoices,
  ImportPlaces,
  StagedQuestionChanges,
  StagedQuestionQuery,
  StimulusOfImport,
} from './question-import.dto';
import { importView, stagedPage, stagedView } from './question-import.presenter';
import { QuestionImportView, StagedQuestionPage, StagedQuestionView } from './question-import.view';

/** The questions of an imported file while they wait. */
@ApiTags('questions')
@Controller('question-imports/:id')
export class StagedQuestionsController {
  constructor(
    private readonly review: QuestionImportReview,
    private readonly mending: QuestionImportMending,
  ) {}

  /** In the order of the file, each with what must be mended and what was lost. */
  @Get('questions')
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
  @Patch('questions/:position')
  async mend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() changes: StagedQuestionChanges,
    @Req() request: ActingRequest,
  ): Promise<StagedQuestionView> {
    return stagedView(await this.mending.mend(actor, id, position, changes), localeOf(request));
  }

  /** Writes the text that this question shares with others anew, for all of them. */
  @Patch('questions/:position/stimulus')
  async rephrase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() stimulus: StimulusOfImport,
    @Req() request: ActingRequest,
  ): Promise<StagedQuestionView> {
    return stagedView(await this.mending.rephrase(actor, id, position, stimulus), localeOf(request));
  }

  /** Which questions to keep and which to skip. */
  @Put('choices')
  async choose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { choice, ...chosen }: ImportChoices,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    await this.mending.choose(actor, id, chosen, choice);
    return this.view(actor, id, request);
  }

  /** One level, lesson, chapter or requirement for many questions. */
  @Put('places')
  async place(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { positions, state, ...to }: ImportPlaces,
    @Req() request: ActingRequest,
  ): Promise<QuestionImportView> {
    await this.mending.place(actor, id, { positions, state }, to);
    return this.view(actor, id, request);
  }

  /** A picture of the file while it waits. */
  @Get('attachments/:key')
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

  private async view(actor: Actor, id: string, request: ActingRequest): Promise<QuestionImportView> {
    return importView(await this.review.get(actor, id), await this.review.days(actor), localeOf(request));
  }
}
