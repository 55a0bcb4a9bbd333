import { Module } from '@nestjs/common';
import { FilesModule } from '@hoclieu/files';
import { registerMessages } from '@hoclieu/platform';
import { TeachingModule } from '@hoclieu/teaching';
import { AssignedFiles } from './assigned-files';
import { Assignments } from './assignment.repository';
import { AttendanceKeeping } from './attendance-keeping.service';
import { Attendances } from './attendance.repository';
import { Children } from './children.query';
import { ComingLessons } from './coming-lessons.query';
import { learningMessages } from './learning.messages';
import { MaterialAssigning } from './material-assigning.service';
import { Openings } from './opening.repository';
import { RowEvidences } from './row-evidence.query';
import { RowStudents } from './row-students.query';
import { StudentAssignments } from './student-assignments.query';
import { StudyMaterials } from './study-material.query';
import { StudyRecord } from './study-record';
import { Studying } from './studying.service';

registerMessages(learningMessages);

const teachers = [MaterialAssigning, Assignments, AttendanceKeeping, Attendances, RowEvidences, RowStudents];
const families = [
  Studying,
  StudyRecord,
  StudentAssignments,
  StudyMaterials,
  Openings,
  Children,
  ComingLessons,
];
const capabilities = [...teachers, ...families, AssignedFiles];

@Module({ imports: [TeachingModule, FilesModule], providers: capabilities, exports: capabilities })
export class LearningModule {}
