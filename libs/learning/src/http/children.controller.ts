import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { Children } from '../children.query';
import { ComingLessons } from '../coming-lessons.query';
import { StudentAssignmentsQuery } from './learning.dto';
import { StudentPages } from './student-pages';
import { ChildView, ComingLessonView, StudentAssignmentPage } from './student.view';

/** What guardians see of their own children. */
@ApiTags('learning')
@Controller('children')
export class ChildrenController {
  constructor(
    private readonly children: Children,
    private readonly pages: StudentPages,
    private readonly lessons: ComingLessons,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<ChildView[]> {
    return this.children.of(actor);
  }

  @Get(':id/assignments')
  async listAssignments(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: StudentAssignmentsQuery,
  ): Promise<StudentAssignmentPage> {
    return this.pages.of(await this.children.get(actor, id), query);
  }

  /** The announced plan of the child's class. */
  @Get(':id/lessons')
  async listLessons(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ComingLessonView[]> {
    return this.lessons.of(await this.children.get(actor, id));
  }
}
