import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { QuestionPublishing } from '../question-publishing.service';
import { QuestionReader } from '../question-reader.query';
import { QuestionsToRetire, QuestionsToSubmit, QuestionRetirement } from './question.dto';
import { QuestionStepOutcomes, QuestionView } from './question.view';

@ApiTags('questions')
@Controller('questions')
export class QuestionStepsController {
  constructor(
    private readonly publishing: QuestionPublishing,
    private readonly reader: QuestionReader,
  ) {}

  /** Submit many at once; each has its own outcome. */
  @HttpCode(200)
  @Post('submissions')
  async submitAll(
    @CurrentActor() actor: Actor,
    @Body() { ids }: QuestionsToSubmit,
  ): Promise<QuestionStepOutcomes> {
    return { items: await this.publishing.submitAll(actor, ids) };
  }

  /** Retire many at once; each has its own outcome. */
  @HttpCode(200)
  @Post('retirements')
  async retireAll(
    @CurrentActor() actor: Actor,
    @Body() { ids, reason }: QuestionsToRetire,
  ): Promise<QuestionStepOutcomes> {
    return { items: await this.publishing.retireAll(actor, ids, reason) };
  }

  @Post(':id/submission')
  async submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<QuestionView> {
    return this.reader.viewOf(actor, await this.publishing.submit(actor, id));
  }

  @Post(':id/withdrawal')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<QuestionView> {
    return this.reader.viewOf(actor, await this.publishing.withdraw(actor, id));
  }

  @Post(':id/retirement')
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: QuestionRetirement,
  ): Promise<QuestionView> {
    return this.reader.viewOf(actor, await this.publishing.retire(actor, id, body.reason));
  }
}
