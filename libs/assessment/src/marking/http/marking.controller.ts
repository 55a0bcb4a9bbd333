import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { EssayMarking } from '../essay-marking.service';
import { LateAnswers } from '../late-answers.service';
import { MarkingQueue } from '../marking-queue.query';
import { EssayMark, LateDecision, MarkingView } from './marking.dto';
import { AnswerToMarkView, LateAnswerView, MarkGivenView, QuestionToMarkView } from './marking.view';

/** What people mark: essays by question, and late answers. */
@ApiTags('marking')
@Controller()
export class MarkingController {
  constructor(
    private readonly queue: MarkingQueue,
    private readonly marking: EssayMarking,
    private readonly late: LateAnswers,
  ) {}

  @Get('held-sittings/:id/marking')
  questions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<QuestionToMarkView[]> {
    return this.queue.questions(actor, id);
  }

  @Get('held-sittings/:id/marking/:position')
  answers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Query() { anonymous = false, blank = false }: MarkingView,
  ): Promise<AnswerToMarkView[]> {
    return this.queue.answers(actor, id, position, { anonymous, blank });
  }

  /** Marks an essay, or marks it again. */
  @Put('attempts/:id/marks/:position')
  mark(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() { comment = '', ...mark }: EssayMark,
  ): Promise<MarkGivenView> {
    return this.marking.mark(actor, id, position, { ...mark, comment });
  }

  @Get('held-sittings/:id/late-answers')
  async lateAnswers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<LateAnswerView[]> {
    return (await this.late.list(actor, id)) as unknown as LateAnswerView[];
  }

  @HttpCode(204)
  @Post('attempts/:id/late-decisions/:position')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() body: LateDecision,
  ): Promise<void> {
    await this.late.decide(actor, id, position, body);
  }
}
