import type { Level } from '../regulation/regulation';
import { MarkValueView } from './mark-sheet.view';

export class GradebookClassView {
  id!: string;
  name!: string;
  grade!: number;
  students!: number;
  isHomeroom!: boolean;
}

export class GradebookClasses {
  items!: GradebookClassView[];
}

export class ResultSubjectView {
  id!: string;
  name!: string;
  form!: string;
}

export class AverageView {
  studentId!: string;
  subjectId!: string;
  /** 3: the year. */
  term!: 1 | 2 | 3;
  state!: 'done' | 'missing' | 'exempt';
  tenths!: number | null;
  passed!: boolean | null;
}

export class StudentResultView {
  studentId!: string;
  term!: 1 | 2 | 3;
  scored!: number;
  missing!: number;
  conduct!: Level | null;
  absences!: number;
  /** null while marks are missing; insufficient with fewer than six scored subjects. */
  level!: Level | 'insufficient' | null;
  lifted!: boolean;
  title!: 'excellent' | 'good' | null;
  promoted!: boolean | null;
}

export class PrimaryResultView {
  studentId!: string;
  missing!: boolean;
  level!: 'excellent' | 'good' | 'complete' | 'incomplete' | null;
}

export class HomeroomRecordView {
  studentId!: string;
  term!: 1 | 2;
  conduct!: string | null;
  traits!: Record<string, string>;
  absences!: number;
  version!: number;
}

export class ResultStudentView {
  id!: string;
  fullName!: string;
}

export class ClassResultsRights {
  record!: boolean;
}

export class ClassResultsView {
  theClass!: GradebookClassView;
  subjects!: ResultSubjectView[];
  students!: ResultStudentView[];
  averages!: AverageView[];
  results!: StudentResultView[];
  primary!: PrimaryResultView[];
  records!: HomeroomRecordView[];
  can!: ClassResultsRights;
}

export class MissingMarksRow {
  classId!: string;
  className!: string;
  grade!: number;
  sheets!: number;
  /** Empty cells by kind of column. */
  tx!: number;
  gk!: number;
  ck!: number;
  expected!: number;
  /** Entered, not yet published. */
  waiting!: number;
}

export class MissingMarksView {
  term!: 1 | 2;
  classes!: MissingMarksRow[];
}

export class PublishedMarkView extends MarkValueView {
  subjectId!: string;
  term!: 1 | 2;
  part!: string;
  publishedAt!: Date;
  /** The mark was another one when it was first published. */
  changed!: boolean;
}

export class ResultsStudentView {
  id!: string;
  fullName!: string;
  className!: string | null;
}

export class PublishedSubjectView extends ResultSubjectView {
  regularMarks!: number;
}

export class PublishedResultsView {
  student!: ResultsStudentView;
  /** Whom the reader may look at. */
  children!: ResultStudentView[];
  subjects!: PublishedSubjectView[];
  marks!: PublishedMarkView[];
  averages!: AverageView[];
  results!: StudentResultView[];
}

export class TermLocksView {
  tx?: string;
  gk?: string;
  ck?: string;
}

export class LockDatesView {
  term1!: TermLocksView;
  term2!: TermLocksView;
  can!: LockDatesRights;
}

export class LockDatesRights {
  set!: boolean;
}

export class RuleView {
  /** What the rule is about. */
  rule!: string;
  source!: string;
  /** quoted from the circular, known practice, or open (a setting of the school). */
  certainty!: 'quoted' | 'known' | 'open';
  /** The numbers of the rule. */
  values!: Record<string, unknown>;
}

export class GradebookRules {
  rules!: RuleView[];
}
