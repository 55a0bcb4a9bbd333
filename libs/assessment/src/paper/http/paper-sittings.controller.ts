import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { PaperHolding } from '../paper-holding.service';
import { PaperSittings } from '../paper-sittings.query';
import { NewPaperSittings } from './paper-sittings.dto';
import { PaperSittingsView } from './paper-sittings.view';

/** A test on paper as classes sat it. */
@ApiTags('papers')
@Controller('tests/:id/paper-sittings')
export class PaperSittingsController {
  constructor(
    private readonly holding: PaperHolding,
    private readonly sittings: PaperSittings,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PaperSittingsView> {
    return this.sittings.of(actor, id);
  }

  @Post()
  async hold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewPaperSittings,
  ): Promise<PaperSittingsView> {
    await this.holding.hold(actor, id, body);
    return this.sittings.of(actor, id);
  }
}
