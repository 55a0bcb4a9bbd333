import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { QuestionAuthoring } from '../question-authoring.service';
import { QuestionDuplicates } from '../question-duplicates.query';
import { QuestionReader } from '../question-reader.query';
import { QuestionRevising } from '../question-revising.service';
import { QuestionSearch } from '../question-search.query';
import { ContentToCompare, NewQuestion, QuestionChanges, QuestionQuery } from './question.dto';
import { QuestionPage, QuestionVersionView, QuestionView, SameQuestion } from './question.view';

@ApiTags('questions')
@Controller('questions')
export class QuestionsController {
  constructor(
    private readonly authoring: QuestionAuthoring,
    private readonly revising: QuestionRevising,
    private readonly search: QuestionSearch,
    private readonly duplicates: QuestionDuplicates,
    private readonly reader: QuestionReader,
  ) {}

  /** The bank: what the reader may see, newest first, searched without regard to diacritics. */
  @ApiScope('questions:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: QuestionQuery): Promise<QuestionPage> {
    return this.search.list(actor, query);
  }

  /** Questions with the same stem and options as one that is being written. */
  @HttpCode(200)
  @Post('duplicates')
  same(@CurrentActor() actor: Actor, @Body() body: ContentToCompare): Promise<SameQuestion[]> {
    const { content, stimulusId = null, excluding = null } = body;
    return this.duplicates.ofContent(actor, content, stimulusId, excluding);
  }

  @ApiScope('questions:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<QuestionView> {
    return this.reader.view(actor, id);
  }

  /** A version as it was. */
  @ApiScope('questions:read')
  @Get(':id/versions/:number')
  version(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<QuestionVersionView> {
    return this.reader.version(actor, id, number);
  }

  @ApiScope('questions:write')
  @Post()
  async write(@CurrentActor() actor: Actor, @Body() body: NewQuestion): Promise<QuestionView> {
    return this.reader.viewOf(actor, await this.authoring.begin(actor, body));
  }

  /** Of an approved question this begins the next version; tests keep the approved one. */
  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: QuestionChanges,
  ): Promise<QuestionView> {
    return this.reader.viewOf(actor, await this.revising.change(actor, id, body));
  }
}
