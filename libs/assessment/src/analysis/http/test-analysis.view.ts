import { ApiProperty } from '@nestjs/swagger';
import { QuestionAnalysisView } from './analysis.view';

/** Marks in hundredths on the scale of 10, as the register takes them; null without any. */
export class MarkFiguresView {
  marked!: number;
  mean!: number | null;
  median!: number | null;
  lower!: number | null;
  upper!: number | null;
  /** Students below 5; from 5 to 6,4; from 6,5 to 7,9; from 8. */
  bands!: number[];
}

export class ClassFiguresView extends MarkFiguresView {
  sittingId!: string;
  className!: string;
  students!: number;
}

export class ComparedQuestionView extends QuestionAnalysisView {
  /** Mean share of the points in each class, in the order of the classes. */
  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  byClass!: (number | null)[];
}

export class MatrixResultCellView {
  level!: 'know' | 'understand' | 'apply' | 'apply-high';
  /** Hundredths of a point. */
  planned!: number;
  asked!: number;
  /** Share of the asked points that students earned, 0 to 1. */
  earned!: number | null;
}

export class MatrixResultRowView {
  chapter!: string;
  content!: string;
  /** What the test asks beside its matrix. */
  isOutside!: boolean;
  cells!: MatrixResultCellView[];
}

export class TestAnalysisView {
  title!: string;
  subjectName!: string;
  grade!: number;
  classes!: ClassFiguresView[];
  whole!: MarkFiguresView;
  questions!: ComparedQuestionView[];
  hasMatrix!: boolean;
  matrix!: MatrixResultRowView[];
}

export class ClassTrendView extends MarkFiguresView {
  classId!: string;
  className!: string;
}

export class TestTrendView extends MarkFiguresView {
  testId!: string;
  title!: string;
  subjectName!: string;
  grade!: number;
  kind!: 'regular' | 'midterm' | 'final';
  term!: 1 | 2;
  form!: 'online' | 'paper';
  heldAt!: Date;
  classes!: ClassTrendView[];
}

export class TestTrendsView {
  items!: TestTrendView[];
}

export class ClassWithResultsView {
  id!: string;
  name!: string;
}

export class SubjectWithResultsView {
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  classes!: ClassWithResultsView[];
}

export class SubjectsWithResults {
  items!: SubjectWithResultsView[];
}
