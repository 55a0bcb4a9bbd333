import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { ComingLessons } from '../coming-lessons.query';
import { StudentAssignments } from '../student-assignments.query';
import { studentOf } from '../study-record';
import { Studying } from '../studying.service';
import { StudentAssignmentsQuery } from './learning.dto';
import { StudentPages } from './student-pages';
import {
  ComingLessonView,
  OpenedMaterialView,
  StudentAssignmentPage,
  StudentAssignmentView,
} from './student.view';

/** What a student has to study. */
@ApiTags('learning')
@Controller('learning')
export class LearningController {
  constructor(
    private readonly pages: StudentPages,
    private readonly assignments: StudentAssignments,
    private readonly lessons: ComingLessons,
    private readonly studying: Studying,
  ) {}

  @Get('assignments')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: StudentAssignmentsQuery,
  ): Promise<StudentAssignmentPage> {
    return this.pages.of(studentOf(actor), query);
  }

  @Get('assignments/:id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StudentAssignmentView> {
    return this.assignments.get(studentOf(actor), id);
  }

  /** Opens the material: hands out its parts and records that the student opened it. */
  @HttpCode(200)
  @Post('assignments/:id/openings')
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OpenedMaterialView> {
    return this.studying.open(actor, id);
  }

  /** Online lessons of one's class in the next two weeks. */
  @Get('lessons')
  async listLessons(@CurrentActor() actor: Actor): Promise<ComingLessonView[]> {
    return this.lessons.of(studentOf(actor));
  }
}
