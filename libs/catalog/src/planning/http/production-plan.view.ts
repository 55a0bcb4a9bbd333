import type { PhaseTarget } from '../phase.entity';
import type { PlanningStatus } from '../planning-status';

/** What is reached of what must be. */
export class PlanningProgressView {
  /** For a phase counted by its target: catalogues, subject-grades or materials. */
  done!: number;
  total!: number;
  /** Unfinished materials past their due date. */
  late!: number;
  /** Unfinished materials due within a week. */
  dueSoon!: number;
}

export class ProductionPhaseView extends PlanningProgressView {
  id!: string;
  position!: number;
  name!: string;
  goal!: string;
  startsOn!: string;
  endsOn!: string;
  targetKind!: PhaseTarget;
  /** Percent, or materials in each subject and grade, by `targetKind`. */
  targetValue!: number;
  /** Days from today to the last day; negative once it has passed. */
  daysLeft!: number;
  reached!: boolean;
}

export class DepartmentProgressView extends PlanningProgressView {
  departmentId!: string;
  name!: string;
  catalogueId!: string;
  catalogueStatus!: PlanningStatus;
}

export class TeacherProgressView extends PlanningProgressView {
  staffId!: string;
  name!: string;
  departmentName!: string | null;
  nextDueOn!: string | null;
}

export class PlanProgressView {
  departments!: DepartmentProgressView[];
  teachers!: TeacherProgressView[];
}

export class ProductionPlanSummary {
  id!: string;
  number!: string | null;
  issuedOn!: string | null;
  title!: string;
  status!: PlanningStatus;
  schoolYear!: string;
  startsOn!: string | null;
  endsOn!: string | null;
  phaseCount!: number;
  catalogueCount!: number;
}

export class ProductionPlanPage {
  items!: ProductionPlanSummary[];
  nextCursor!: string | null;
  can!: { create: boolean };
}

export class ProductionPlanRights {
  edit!: boolean;
  submit!: boolean;
  addCatalogue!: boolean;
}

export class ProductionPlanView extends ProductionPlanSummary {
  purpose!: string;
  draftedBy!: string | null;
  approvedAt!: string | null;
  version!: number;
  phases!: ProductionPhaseView[];
  can!: ProductionPlanRights;
}
