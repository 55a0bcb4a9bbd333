import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { Lessons } from '../lessons.service';
import { ProgrammePeriods } from '../programme-periods';
import { LessonListQuery, ProgrammeQuery } from './distribution.dto';
import { foundLessonPage } from './distribution.presenter';
import { FoundLessonPage, ProgrammePeriodView } from './distribution.view';

@ApiTags('distributions')
@StaffOnly()
@Controller()
export class LessonController {
  constructor(
    private readonly lessons: Lessons,
    private readonly programme: ProgrammePeriods,
  ) {}

  /** Lessons of approved distributions, to choose from. */
  @ApiScope('curriculum:read')
  @Get('lessons')
  async search(@CurrentActor() actor: Actor, @Query() query: LessonListQuery): Promise<FoundLessonPage> {
    return foundLessonPage(await this.lessons.search(actor, query));
  }

  /** Periods per year of the programme (GDPT 2018). */
  @ApiScope('curriculum:read')
  @Get('programme-periods')
  list(@Query() { grade }: ProgrammeQuery): Promise<ProgrammePeriodView[]> {
    return this.programme.list(grade ?? null);
  }
}
