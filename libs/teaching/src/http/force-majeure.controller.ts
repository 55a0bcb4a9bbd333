import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, PageQuery } from '@hoclieu/platform';
import { ForceMajeureDeciding } from '../force-majeure-deciding.service';
import { ForceMajeureList } from '../force-majeure-list.query';
import { Withdrawal } from './delivery.dto';
import { NewForceMajeureDecision } from './force-majeure.dto';
import { ForceMajeurePage, NewDecisionView } from './force-majeure.view';

@ApiTags('teaching')
@Controller('force-majeure-decisions')
export class ForceMajeureController {
  constructor(
    private readonly deciding: ForceMajeureDeciding,
    private readonly decisions: ForceMajeureList,
  ) {}

  @ApiScope('teaching:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ForceMajeurePage> {
    return this.decisions.page(actor, query.limit ?? 50, query.cursor);
  }

  /** Enters a decision of the head; lessons may then be replaced by online ones for those classes and days. */
  @Post()
  decide(@CurrentActor() actor: Actor, @Body() body: NewForceMajeureDecision): Promise<NewDecisionView> {
    return this.deciding.decide(actor, body);
  }

  @HttpCode(204)
  @Post(':id/withdrawal')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Withdrawal,
  ): Promise<void> {
    return this.deciding.withdraw(actor, id, body.reason);
  }
}
