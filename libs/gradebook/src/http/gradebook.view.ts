import { ApiProperty } from '@nestjs/swagger';
import type { Period, TraitLevel } from '../regulation/primary-traits';
import type { Level } from '../regulation/regulation';
import { levelsByKey } from './trait-levels.schema';
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
  /** Subjects without a level or a test of the end of the year. */
  missing!: number;
  /** Qualities and competences without a level at the end of the year. */
  traitsMissing!: number;
  level!: 'excellent' | 'good' | 'complete' | 'incomplete' | null;
  /** Học sinh Xuất sắc, Học sinh Tiêu biểu (Thông tư 27, Điều 13). */
  title!: 'excellent' | 'outstanding' | null;
}

export class PrimaryMarkView {
  studentId!: string;
  subjectId!: string;
  /** 1 middle and 2 end of the first term, 3 and 4 of the second. */
  period!: Period;
  level!: string | null;
  /** Of the periodic test, in tenths. */
  score!: number | null;
}

export class TraitCountView {
  studentId!: string;
  period!: Period;
  good!: number;
  achieved!: number;
  trying!: number;
}

export class HomeroomRecordView {
  studentId!: string;
  term!: 1 | 2;
  conduct!: string | null;
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
  primaryMarks!: PrimaryMarkView[];
  traits!: TraitCountView[];
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

export class PublishedTraitsView {
  period!: Period;
  /** T, Đ or C by key of the quality or competence. */
  @ApiProperty(levelsByKey)
  levels!: Record<string, TraitLevel>;
  comment!: string;
  publishedAt!: Date;
  /** Another record was published before this one. */
  corrected!: boolean;
}

export class PublishedResultsView {
  student!: ResultsStudentView;
  /** Whom the reader may look at. */
  children!: ResultStudentView[];
  subjects!: PublishedSubjectView[];
  marks!: PublishedMarkView[];
  averages!: AverageView[];
  results!: StudentResultView[];
  traits!: PublishedTraitsView[];
  /** The year's result of a pupil of grades 1 to 5. */
  primary!: PrimaryResultView | null;
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
