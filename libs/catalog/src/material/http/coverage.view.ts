export class CoveredLesson {
  id!: string;
  position!: number;
  term!: number | null;
  week!: number | null;
  chapter!: string;
  name!: string;
  /** lesson, review, test or activity. */
  kind!: string;
  halfPeriods!: number;
  /** Published materials for before, in and after class. */
  before!: number;
  during!: number;
  after!: number;
  /** Drafts, returned ones and those in review. */
  inHand!: number;
  /** YYYY-MM-DD: from the teaching plans, else the first day of the lesson's week. */
  nextTeachingOn!: string | null;
}

export class LessonCoverage {
  /** The lessons of the approved distribution of this year, in order. */
  lessons!: CoveredLesson[];
  /** Lessons with at least one published material. */
  covered!: number;
  /** Lessons without any, the most pressing first. */
  holes!: string[];
}
