import { Injectable } from '@nestjs/common';
import { StudentAssignments } from '../student-assignments.query';
import type { StudentAssignmentsQuery } from './learning.dto';
import type { StudentAssignmentPage } from './student.view';

/** One page of a student's assignments, with how many there are in all. */
@Injectable()
export class StudentPages {
  constructor(private readonly assignments: StudentAssignments) {}

  async of(
    student: { schoolId: string; studentId: string },
    query: StudentAssignmentsQuery,
  ): Promise<StudentAssignmentPage> {
    const page = await this.assignments.page(student, query.state, query.limit ?? 50, query.cursor);
    return { ...page, counts: await this.assignments.counts(student) };
  }
}
