import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { Flows } from '../flows.service';
import { FlowChange } from './approval-flow.dto';
import { FlowView } from './approval-flow.view';
import { flowView } from './flow-view';

@ApiTags('approval')
@Controller('approval-flows')
export class ApprovalFlowsController {
  constructor(private readonly flows: Flows) {}

  /** The school's own rule for one kind of subject. */
  @ApiScope('approvals:read')
  @Get(':kind')
  async read(@CurrentActor() actor: Actor, @Param('kind') kind: string): Promise<FlowView> {
    return flowView(actor, await this.flows.read(actor, kind));
  }

  /** Writes a new version; running requests keep the one they started with. */
  @Put(':kind')
  async change(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Body() body: FlowChange,
  ): Promise<FlowView> {
    const { version, ...rule } = body;
    return flowView(actor, await this.flows.change(actor, kind, version, rule));
  }
}
