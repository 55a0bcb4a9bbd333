import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { Deciding } from '../deciding.service';
import { Holding } from '../holding.service';
import { InboxQuery } from '../inbox.query';
import { RequestQuery } from '../request.query';
import { ApprovalRequestFilter, NewDecisionBody, Reassignment, StepToTake } from './approval-request.dto';
import { ApprovalRequestPage, ApprovalRequestView, ReviewerList } from './approval-request.view';

@ApiTags('approval')
@StaffOnly()
@Controller('approval-requests')
export class ApprovalRequestsController {
  constructor(
    private readonly inbox: InboxQuery,
    private readonly requests: RequestQuery,
    private readonly deciding: Deciding,
    private readonly holding: Holding,
  ) {}

  /** What waits for me, what I sent, or all I may see; what is due first comes first in the inbox. */
  @ApiScope('approvals:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() filter: ApprovalRequestFilter): Promise<ApprovalRequestPage> {
    return this.inbox.page(actor, filter);
  }

  @ApiScope('approvals:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ApprovalRequestView> {
    return this.requests.get(actor, id);
  }

  /** Decide on the open step, on exactly the content that was read. */
  @Post(':id/decisions')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewDecisionBody,
  ): Promise<ApprovalRequestView> {
    await this.deciding.decide(actor, id, body);
    return this.requests.get(actor, id);
  }

  /** "I am on it". */
  @Post(':id/claims')
  async claim(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StepToTake,
  ): Promise<ApprovalRequestView> {
    await this.holding.claim(actor, id, body.stepId);
    return this.requests.get(actor, id);
  }

  /** Back to the pool. */
  @HttpCode(204)
  @Delete(':id/claims/:stepId')
  release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('stepId', ParseUUIDPipe) stepId: string,
  ): Promise<void> {
    return this.holding.release(actor, id, stepId);
  }

  /** Colleagues the step could be handed to, with how much each has in hand. */
  @Get(':id/reviewers')
  async reviewers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReviewerList> {
    return { items: await this.requests.reviewers(actor, id) };
  }

  @Post(':id/reassignment')
  async reassign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Reassignment,
  ): Promise<ApprovalRequestView> {
    await this.holding.reassign(actor, id, body.stepId, body.staffId ?? null);
    return this.requests.get(actor, id);
  }
}
