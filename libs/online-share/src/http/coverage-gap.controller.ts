import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, allow, ApiScope, CurrentActor } from '@hoclieu/platform';
import { CoverageGaps } from '../coverage-gaps.service';
import { canViewShare } from '../online-share.policy';
import { HoleListQuery } from './share.dto';
import { CoverageHolePage } from './share.view';

@ApiTags('online-share')
@ApiScope('share:read')
@Controller('online-share/holes')
export class CoverageGapController {
  constructor(private readonly gaps: CoverageGaps) {}

  /** Lessons still to be taught without any published material, the next to be taught first. */
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: HoleListQuery): Promise<CoverageHolePage> {
    allow(canViewShare, actor, undefined);
    return this.gaps.list(actor, { ...query, mine: query.mine === 'true', limit: query.limit ?? 50 });
  }
}
