import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { HeldSittings } from '../held-sittings.query';
import { SittingProgress } from '../progress.query';
import { StudentCare } from '../student-care.service';
import { heldSittingView } from './held-sitting-view';
import { ExtraTime, HeldSittingQuery, Reopening } from './holding.dto';
import { HeldSittingPage, SittingProgressView } from './holding.view';

/** Sittings as those see them who gave the test, teach the class or answer for it. */
@ApiTags('held-sittings')
@Controller()
export class HoldingController {
  constructor(
    private readonly held: HeldSittings,
    private readonly progress: SittingProgress,
    private readonly care: StudentCare,
  ) {}

  @ApiScope('tests:read')
  @Get('held-sittings')
  async list(@CurrentActor() actor: Actor, @Query() query: HeldSittingQuery): Promise<HeldSittingPage> {
    const page = await this.held.page(actor, query);
    return { ...page, items: page.items.map((sitting) => heldSittingView(actor, sitting)) };
  }

  /** Who has begun, how many answers came, when the last one, and who has handed in. */
  @Get('held-sittings/:id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SittingProgressView> {
    const { sitting, students, now } = await this.progress.of(actor, id);
    return { sitting: heldSittingView(actor, sitting), students, now };
  }

  /** What a student has beyond the others, in all; the clock of an attempt under way moves with it. */
  @HttpCode(204)
  @Put('held-sittings/:id/extra-time/:studentId')
  async giveTime(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('studentId', ParseUUIDPipe) studentId: string,
    @Body() body: ExtraTime,
  ): Promise<void> {
    await this.care.giveTime(actor, id, studentId, body);
  }

  /** Lets a student go on with an attempt that was handed in. */
  @HttpCode(204)
  @Post('attempts/:id/reopening')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { minutes = 10, reason }: Reopening,
  ): Promise<void> {
    await this.care.reopen(actor, id, { minutes, reason });
  }
}
