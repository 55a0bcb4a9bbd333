import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { delegate } from '../approval.policy';
import { DelegationQuery } from '../delegation.query';
import { Delegations, DelegationTerms } from '../delegations.service';
import { DelegationChange, NewDelegation } from './delegation.dto';
import { ColleagueList, CreatedDelegation, DelegationList } from './delegation.view';

@ApiTags('approval')
@StaffOnly()
@Controller('delegations')
export class DelegationsController {
  constructor(
    private readonly delegations: Delegations,
    private readonly query: DelegationQuery,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<DelegationList> {
    return { items: await this.query.list(actor), can: { create: delegate(actor) } };
  }

  /** Whom I could delegate to. */
  @Get('delegates')
  async delegates(@CurrentActor() actor: Actor): Promise<ColleagueList> {
    return { items: await this.query.delegatesOf(actor) };
  }

  @Post()
  async create(@CurrentActor() actor: Actor, @Body() body: NewDelegation): Promise<CreatedDelegation> {
    return { id: await this.delegations.give(actor, body.toStaffId, terms(body)) };
  }

  @HttpCode(204)
  @Put(':id')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DelegationChange,
  ): Promise<void> {
    return this.delegations.change(actor, id, terms(body));
  }

  /** Ends it at once. */
  @HttpCode(204)
  @Delete(':id')
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.delegations.end(actor, id);
  }
}

function terms({ fromOn, toOn, kinds, note }: DelegationChange): DelegationTerms {
  return { fromOn, toOn, kinds: kinds ?? null, note: note ?? '' };
}
