import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { Openings } from './opening.repository';
import { StudentAssignment, StudentAssignments } from './student-assignments.query';
import { StudyMaterial, StudyMaterials } from './study-material.query';
import { studentOf, StudyRecord } from './study-record';

export interface OpenedMaterial {
  readonly assignment: StudentAssignment;
  readonly material: StudyMaterial;
}

@Injectable()
export class Studying {
  constructor(
    private readonly database: Database,
    private readonly assignments: StudentAssignments,
    private readonly materials: StudyMaterials,
    private readonly openings: Openings,
    private readonly record: StudyRecord,
  ) {}

  /** Opens a material for its student: the content is handed out and the opening recorded in one transaction. */
  async open(actor: Actor, assignmentId: string): Promise<OpenedMaterial> {
    const { schoolId, studentId } = studentOf(actor);
    return this.database.transaction(async () => {
      await this.assignments.get({ schoolId, studentId }, assignmentId);
      const opened = await this.openings.count(schoolId, studentId, assignmentId, this.record.now());
      if (opened.isFirst) await this.record.firstOpened(actor, assignmentId, opened.planRowId);
      return {
        assignment: await this.assignments.get({ schoolId, studentId }, assignmentId),
        material: await this.materials.of(schoolId, assignmentId),
      };
    });
  }
}
