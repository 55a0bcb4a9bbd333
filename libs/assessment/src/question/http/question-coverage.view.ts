export class SubjectCoverage {
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  lessons!: number;
  /** Lessons with at least one approved question; chapters alike. */
  coveredLessons!: number;
  chapters!: number;
  coveredChapters!: number;
  questions!: number;
  approved!: number;
}

export class CoveredQuestionLesson {
  id!: string;
  position!: number;
  chapter!: string;
  name!: string;
  questions!: number;
  approved!: number;
  know!: number;
  understand!: number;
  apply!: number;
  applyHigh!: number;
}
