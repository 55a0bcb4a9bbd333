import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { Approvals } from '../approvals.service';
import { Deciding } from '../deciding.service';
import { BulkApprovals } from './approval-request.dto';
import { DecisionOutcomes, SubjectHistoryView } from './approval-request.view';

@ApiTags('approval')
@StaffOnly()
@Controller()
export class ApprovalDecisionsController {
  constructor(
    private readonly deciding: Deciding,
    private readonly approvals: Approvals,
  ) {}

  /** Approve many at once; each has its own outcome. */
  @HttpCode(200)
  @Post('approval-decisions')
  async approveAll(@CurrentActor() actor: Actor, @Body() body: BulkApprovals): Promise<DecisionOutcomes> {
    return { items: await this.deciding.approveAll(actor, body.items) };
  }

  /** How the approval of one subject went, newest round first. */
  @ApiScope('approvals:read')
  @Get('approval-subjects/:kind/:id/history')
  history(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SubjectHistoryView> {
    return this.approvals.history(actor, kind, id) as Promise<SubjectHistoryView>;
  }
}
