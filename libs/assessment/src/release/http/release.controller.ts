import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { heldSittingView } from '../../holding/http/held-sitting-view';
import { HeldSittingView } from '../../holding/http/holding.view';
import { ResultReleasing } from '../result-releasing.service';
import { StudentResultReader } from '../student-result.query';
import { Release } from './release.dto';
import { ReleasedAttemptView } from './release.view';

@ApiTags('results')
@Controller()
export class ReleaseController {
  constructor(
    private readonly releasing: ResultReleasing,
    private readonly results: StudentResultReader,
  ) {}

  /** Students see their results from now on and are told so, with their guardians. */
  @HttpCode(200)
  @Post('held-sittings/:id/release')
  async release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { showsKey }: Release,
  ): Promise<HeldSittingView> {
    return heldSittingView(actor, await this.releasing.release(actor, id, showsKey));
  }

  /** The student's own result. */
  @Get('attempts/:id/result')
  async result(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReleasedAttemptView> {
    return (await this.results.get(actor, id)) as unknown as ReleasedAttemptView;
  }
}
