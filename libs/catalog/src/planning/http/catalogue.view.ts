import type { DeviationKind } from '../catalogue-deviations';
import type { MaterialKind, Stage } from '../material-terms';
import type { PlanningStatus } from '../planning-status';
import { PlanningProgressView } from './production-plan.view';

export class CatalogueSummary extends PlanningProgressView {
  id!: string;
  title!: string;
  status!: PlanningStatus;
  productionPlanId!: string;
  planTitle!: string;
  departmentId!: string;
  departmentName!: string;
  schoolYear!: string;
  /** Changes made after approval. */
  deviations!: number;
  updatedAt!: string;
}

export class CataloguePage {
  items!: CatalogueSummary[];
  nextCursor!: string | null;
  can!: { create: boolean };
}

export class NamedPerson {
  id!: string;
  name!: string;
}

export class CatalogueRights {
  /** Change rows: freely before approval, afterwards with a reason. */
  edit!: boolean;
  submit!: boolean;
  /** A change is a deviation and needs a reason. */
  deviate!: boolean;
  minutes!: boolean;
}

export class CatalogueView extends CatalogueSummary {
  approvedAt!: string | null;
  minutesNumber!: number | null;
  meetingAt!: string | null;
  meetingPlace!: string;
  chair!: NamedPerson | null;
  secretary!: NamedPerson | null;
  version!: number;
  can!: CatalogueRights;
}

export class EntryMaterialView {
  id!: string;
  status!: string;
}

export class CatalogueEntryView {
  id!: string;
  position!: number;
  lessonId!: string;
  lessonName!: string;
  chapter!: string | null;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  week!: number | null;
  halfPeriods!: number;
  title!: string;
  materialKind!: MaterialKind;
  interactive!: boolean;
  stage!: Stage;
  authorId!: string | null;
  authorName!: string | null;
  reviewerId!: string | null;
  reviewerName!: string | null;
  phaseId!: string | null;
  dueOn!: string | null;
  addedAfterApproval!: boolean;
  deviationReason!: string | null;
  material!: EntryMaterialView | null;
}

export class CatalogueEntryPage {
  items!: CatalogueEntryView[];
  nextCursor!: string | null;
}

export class CatalogueBatchResult {
  version!: number;
  /** Ids of the rows in the order they were sent. */
  ids!: string[];
}

export class CatalogueLessonChoice {
  id!: string;
  name!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  position!: number;
  chapter!: string | null;
  week!: number | null;
  /** The periods of the lesson times two. */
  halfPeriods!: number;
}

export class CatalogueStaffChoice {
  id!: string;
  name!: string;
  mayAuthor!: boolean;
}

export class CataloguePhaseChoice {
  id!: string;
  name!: string;
  startsOn!: string;
  endsOn!: string;
}

/** What the cells of a department's catalogue choose from. */
export class CatalogueChoices {
  lessons!: CatalogueLessonChoice[];
  staff!: CatalogueStaffChoice[];
  phases!: CataloguePhaseChoice[];
}

export class ProposedEntry {
  lessonId!: string;
  lessonName!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  title!: string;
  materialKind!: MaterialKind;
  interactive!: boolean;
  stage!: Stage;
  authorId!: string | null;
  reviewerId!: string | null;
  phaseId!: string | null;
  dueOn!: string | null;
}

export class ProposalView {
  /** Not saved: the department looks at them, changes them and saves them itself. */
  entries!: ProposedEntry[];
  /** Lessons without an entry that did not fit into one proposal. */
  remaining!: number;
}

export class DeviationChange {
  field!: string;
  before!: string | null;
  after!: string | null;
}

export class DeviationView {
  id!: string;
  entryId!: string;
  title!: string;
  kind!: DeviationKind;
  reason!: string;
  /** Cells that differ; people, phases and lessons by name. */
  changes!: DeviationChange[];
  by!: string | null;
  at!: string;
}

export class DeviationPage {
  items!: DeviationView[];
  nextCursor!: string | null;
}
