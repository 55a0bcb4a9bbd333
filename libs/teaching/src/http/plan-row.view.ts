export class RowMaterialView {
  id!: string;
  title!: string;
  kind!: string;
  /** Only published materials can be assigned. */
  published!: boolean;
}

export class RowDeliveryView {
  id!: string;
  deliveredOn!: string;
  halfPeriods!: number;
  note!: string;
}

export class PlanRowRights {
  edit!: boolean;
  setMaterials!: boolean;
  assign!: boolean;
  recordDelivery!: boolean;
  withdrawDelivery!: boolean;
}

export class PlanRowView {
  id!: string;
  planId!: string;
  planStatus!: 'draft' | 'submitted' | 'approved' | 'returned';
  teacherId!: string;
  teacherName!: string;
  subjectId!: string;
  subjectName!: string;
  classId!: string;
  className!: string;
  lessonId!: string;
  lessonName!: string;
  lessonPosition!: number;
  lessonHalfPeriods!: number;
  halfPeriods!: number;
  mode!: 'support' | 'replace';
  stage!: 'before' | 'in' | 'after';
  platform!: string;
  link!: string | null;
  weekId!: string | null;
  weekNumber!: number | null;
  taughtOn!: string | null;
  /** The day it is listed under: the day of teaching, else the first day of its week. */
  fallsOn!: string | null;
  forceMajeureId!: string | null;
  /** In an approved plan, and so counted as planned. */
  inForce!: boolean;
  deliveredHalfPeriods!: number;
  materials!: RowMaterialView[];
  deliveries!: RowDeliveryView[];
  can!: PlanRowRights;
}

export class PlanRowPage {
  items!: PlanRowView[];
  nextCursor!: string | null;
}
