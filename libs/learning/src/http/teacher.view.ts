export class AssigningOutcomeView {
  planRowId!: string;
  /** Newly given; 0 when everything was given before. */
  assigned!: number;
  problem!: 'not-approved' | 'no-published-material' | null;
}

export class EvidencedAssignmentView {
  id!: string;
  materialId!: string;
  title!: string;
  visibleFrom!: string;
  dueOn!: string | null;
}

export class RowEvidenceRights {
  /** Who of the class opened what; everybody else sees numbers. */
  seeStudents!: boolean;
}

export class RowEvidenceView {
  planRowId!: string;
  assignments!: EvidencedAssignmentView[];
  students!: number;
  opened!: number;
  present!: number;
  /** null: nothing was seen, and a recorded delivery does not count. */
  firstSeenOn!: string | null;
  can!: RowEvidenceRights;
}

export class RowStudentView {
  studentId!: string;
  fullName!: string;
  firstOpenedAt!: string | null;
  openedMaterials!: number;
  present!: boolean | null;
}

export class RowStudentPage {
  items!: RowStudentView[];
  nextCursor!: string | null;
}

export class AttendanceLineView {
  studentId!: string;
  fullName!: string;
  /** null: not kept yet. */
  present!: boolean | null;
}
