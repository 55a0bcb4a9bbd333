import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { GradebookViews } from './gradebook-views';
import { ChildQuery } from './gradebook.dto';
import { PublishedResultsView } from './gradebook.view';

@ApiTags('gradebook')
@Controller('gradebook/published-results')
export class PublishedResultsController {
  constructor(private readonly views: GradebookViews) {}

  /** Published marks of the student who asks, or of a child of the guardian who does. */
  @Get()
  read(@CurrentActor() actor: Actor, @Query() { studentId }: ChildQuery): Promise<PublishedResultsView> {
    return this.views.published(actor, studentId);
  }
}
