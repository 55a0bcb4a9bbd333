import type { MaterialKind, Stage } from '../material-terms';
import { EntryMaterialView, PersonView } from './catalogue.view';

export class AssignmentView {
  id!: string;
  role!: 'author' | 'reviewer';
  dueOn!: string;
  state!: 'done' | 'late' | 'due-soon' | 'open';
  staff!: PersonView;
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
  author!: PersonView | null;
  reviewer!: PersonView | null;
  /** The material made for the entry, once there is one. */
  material!: EntryMaterialView | null;
}

export class AssignmentPage {
  items!: AssignmentView[];
  nextCursor!: string | null;
}
