import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { heldSittingView } from '../../holding/http/held-sitting-view';
import { HeldSittingView } from '../../holding/http/holding.view';
import { SittingChanging } from '../sitting-changing.service';
import { SittingGiving } from '../sitting-giving.service';
import { TestSittings } from '../test-sittings.query';
import { NewSittings, SittingChanges } from './sitting.dto';
import { TestSittingsView } from './sitting.view';

/** Giving an approved online test to classes. */
@ApiTags('sittings')
@Controller()
export class SittingsController {
  constructor(
    private readonly giving: SittingGiving,
    private readonly changing: SittingChanging,
    private readonly sittings: TestSittings,
  ) {}

  @Get('tests/:id/sittings')
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TestSittingsView> {
    return this.sittings.of(actor, id);
  }

  @Post('tests/:id/sittings')
  async give(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewSittings,
  ): Promise<TestSittingsView> {
    await this.giving.give(actor, id, body);
    return this.sittings.of(actor, id);
  }

  /** Other times; once somebody has begun only more time, with a reason, for those under way too. */
  @Patch('sittings/:id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SittingChanges,
  ): Promise<HeldSittingView> {
    return heldSittingView(actor, await this.changing.change(actor, id, body));
  }

  /** Takes it back before anybody has begun. */
  @HttpCode(204)
  @Post('sittings/:id/cancellation')
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.giving.cancel(actor, id);
  }
}
