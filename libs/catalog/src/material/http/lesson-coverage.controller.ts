import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { LessonCoverageReader } from '../lesson-coverage.query';
import { CoverageQuery } from './coverage.dto';
import { LessonCoverage } from './coverage.view';

@ApiTags('materials')
@Controller('lesson-coverage')
export class LessonCoverageController {
  constructor(private readonly coverage: LessonCoverageReader) {}

  /** Lessons with and without published materials, by stage; the holes that press most first. */
  @ApiScope('materials:read')
  @Get()
  read(@CurrentActor() actor: Actor, @Query() query: CoverageQuery): Promise<LessonCoverage> {
    return this.coverage.of(actor, query);
  }
}
