import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { GuardianDirectory } from '../directory/guardian-directory';
import { StudentDirectory } from '../directory/student-directory';
import { StudentMoves } from '../directory/student-moves.service';
import { NewEnrolmentBody, StudentQuery } from './directory.dto';
import { guardianList, studentDetail, studentSummary } from './directory.presenter';
import { GuardianList, StudentDetail, StudentPage } from './directory.view';

@ApiTags('people')
@Controller('students')
export class StudentController {
  constructor(
    private readonly students: StudentDirectory,
    private readonly guardians: GuardianDirectory,
    private readonly moves: StudentMoves,
  ) {}

  /** Students the reader may see: a teacher their own classes, a guardian their own children. */
  @ApiScope('people:read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: StudentQuery): Promise<StudentPage> {
    const { items, nextCursor } = await this.students.list(actor, query, query);
    return { items: items.map((student) => studentSummary(actor, student)), nextCursor };
  }

  @ApiScope('people:read')
  @Get(':id')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StudentDetail> {
    const student = await this.students.get(actor, id);
    const [guardians, enrolments] = await Promise.all([
      this.guardians.of(actor, id),
      this.students.enrolments(actor, id),
    ]);
    return studentDetail(actor, student, guardians, enrolments);
  }

  @ApiScope('people:read')
  @Get(':id/guardians')
  async guardiansOf(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<GuardianList> {
    const student = await this.students.get(actor, id);
    return { items: guardianList(actor, student, await this.guardians.of(actor, id)) };
  }

  /** Move the student to another class: the present enrolment ends the day before. */
  @ApiScope('people:write')
  @Post(':id/enrolments')
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewEnrolmentBody,
  ): Promise<StudentDetail> {
    await this.moves.move(actor, id, body);
    return this.read(actor, id);
  }
}
