import type { MaterialKind, Stage } from '../material-terms';
import { EntryMaterialView, NamedPerson } from './catalogue.view';

export class WorkAssignmentView {
  id!: string;
  role!: 'author' | 'reviewer';
  dueOn!: string;
  state!: 'done' | 'late' | 'due-soon' | 'open';
  staff!: NamedPerson;
  entryId!: string;
  title!: string;
  materialKind!: MaterialKind;
  interactive!: boolean;
  stage!: Stage;
  lessonId!: string;
  lessonName!: string;
  subjectName!: string;
  grade!: number;
  week!: number | null;
  phaseName!: string | null;
  catalogueId!: string;
  catalogueTitle!: string;
  author!: NamedPerson | null;
  reviewer!: NamedPerson | null;
  /** The material made for the entry, once there is one. */
  material!: EntryMaterialView | null;
}

export class WorkAssignmentPage {
  items!: WorkAssignmentView[];
  nextCursor!: string | null;
}
