import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { PlanRevision, PlanSubmission } from '../plan-submission.service';
import { PlanViews } from './plan-views';
import { PlanVersion } from './plan.dto';
import { TeachingPlanView } from './plan.view';

@ApiTags('teaching')
@Controller('teaching-plans/:id')
export class PlanApprovalController {
  constructor(
    private readonly submission: PlanSubmission,
    private readonly revision: PlanRevision,
    private readonly views: PlanViews,
  ) {}

  /** Submits the whole plan for approval. */
  @HttpCode(200)
  @Post('submission')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanVersion,
  ): Promise<TeachingPlanView> {
    await this.submission.submit(actor, id, body.version);
    return this.views.of(actor, id);
  }

  /** Takes a submitted plan back. */
  @Delete('submission')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TeachingPlanView> {
    await this.submission.withdraw(actor, id);
    return this.views.of(actor, id);
  }

  /** Opens an approved plan for changes; what was approved stays in force meanwhile. */
  @HttpCode(200)
  @Post('revision')
  async revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TeachingPlanView> {
    await this.revision.open(actor, id);
    return this.views.of(actor, id);
  }
}
