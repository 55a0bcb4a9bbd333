import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, PageQuery, StaffOnly } from '@hoclieu/platform';
import { AttendanceKeeping } from '../attendance-keeping.service';
import { MaterialAssigning } from '../material-assigning.service';
import { RowEvidences } from '../row-evidence.query';
import { RowStudents } from '../row-students.query';
import {
  AttendanceQuery,
  AttendanceSheet,
  NewAssignment,
  NewAssignments,
  RowEvidenceQuery,
} from './learning.dto';
import { AssigningOutcomeView, AttendanceLineView, RowEvidenceView, RowStudentPage } from './teacher.view';

/** What teachers give to classes, and what the server saw of it. */
@ApiTags('learning')
@StaffOnly()
@Controller()
export class AssignmentController {
  constructor(
    private readonly assigning: MaterialAssigning,
    private readonly attendance: AttendanceKeeping,
    private readonly evidence: RowEvidences,
    private readonly students: RowStudents,
  ) {}

  /** Gives the published materials of a row to its class; giving them again changes nothing. */
  @HttpCode(200)
  @Post('teaching-plan-rows/:id/assignment')
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewAssignment,
  ): Promise<AssigningOutcomeView> {
    return this.assigning.assign(actor, id, body);
  }

  /** Takes back everything given for a row. */
  @HttpCode(204)
  @Delete('teaching-plan-rows/:id/assignment')
  withdrawRow(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.assigning.withdrawRow(actor, id);
  }

  /** Gives the materials of many rows, such as those of a week, and says what each of the others lacks. */
  @HttpCode(200)
  @Post('class-assignments')
  assignAll(@CurrentActor() actor: Actor, @Body() body: NewAssignments): Promise<AssigningOutcomeView[]> {
    return this.assigning.assignAll(actor, body.rowIds, body);
  }

  /** Takes one material back. */
  @HttpCode(204)
  @Post('class-assignments/:id/withdrawal')
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.assigning.withdraw(actor, id);
  }

  /** What the server saw of the named rows, in numbers. */
  @ApiScope('learning:read')
  @Get('row-evidence')
  read(@CurrentActor() actor: Actor, @Query() query: RowEvidenceQuery): Promise<RowEvidenceView[]> {
    return this.evidence.of(actor, query.rowIds);
  }

  /** Who of the class has opened what was assigned. */
  @Get('teaching-plan-rows/:id/students')
  listStudents(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<RowStudentPage> {
    return this.students.page(actor, id, query.limit ?? 50, query.cursor);
  }

  @Get('teaching-plan-rows/:id/attendance')
  readSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AttendanceQuery,
  ): Promise<AttendanceLineView[]> {
    return this.attendance.sheet(actor, id, query.heldOn);
  }

  /** Keeps or corrects who was present at a live period. */
  @Put('teaching-plan-rows/:id/attendance')
  keepSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AttendanceSheet,
  ): Promise<AttendanceLineView[]> {
    return this.attendance.keep(actor, id, body.heldOn, body.entries);
  }
}
