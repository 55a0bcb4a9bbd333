import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { AssignmentReader } from '../assignments.query';
import { AssignmentQuery } from './assignment.dto';
import { WorkAssignmentPage } from './assignment.view';

@ApiTags('assignments')
@Controller('assignments')
export class AssignmentController {
  constructor(private readonly assignments: AssignmentReader) {}

  /** What has been assigned by approved catalogues, by due date. */
  @ApiScope('catalog:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: AssignmentQuery): Promise<WorkAssignmentPage> {
    return this.assignments.list(actor, query);
  }
}
