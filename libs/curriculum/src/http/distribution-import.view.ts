export class DoubtView {
  /** Key of its sentence on screen. */
  code!: string;
  details!: Record<string, string | number>;
}

export class PeriodsComparedView {
  /** Half-periods of all lessons. */
  totalHalfPeriods!: number;
  /** Half-periods of the programme the total is compared with; null when it does not know the subject. */
  programmeHalfPeriods!: number | null;
  /** Of these, the specialised topics of grades 10 to 12. */
  topicHalfPeriods!: number;
  /** Positive: more than the programme. */
  differenceHalfPeriods!: number | null;
}

export class UnderstoodRowView {
  /** Row number as a spreadsheet program shows it. */
  row!: number;
  cells!: string[];
  kind!: string;
  reason!: string;
  name!: string | null;
  halfPeriods!: number | null;
  periodNumbers!: string | null;
  term!: number | null;
  week!: number | null;
  lastWeek!: number | null;
  strand!: string | null;
  chapter!: string | null;
  lessonRow!: number | null;
  part!: number | null;
  doubts!: DoubtView[];
  corrected!: boolean;
}

export class ImportHeaderView {
  row!: number;
  /** The headings that were used, by what they were taken for. */
  columns!: Record<string, string>;
}

export class DistributionImportCan {
  correct!: boolean;
  save!: boolean;
}

/** Every source row beside what was understood of it, and the sum against the programme. */
export class DistributionImportView {
  id!: string;
  subjectId!: string;
  grade!: number;
  name!: string;
  fileName!: string;
  sheet!: string;
  version!: number;
  /** What it was saved as. */
  distributionId!: string | null;
  header!: ImportHeaderView | null;
  rows!: UnderstoodRowView[];
  lessons!: number;
  compared!: PeriodsComparedView;
  doubts!: DoubtView[];
  can!: DistributionImportCan;
}

export class SavedDistribution {
  distributionId!: string;
}

export class OpenImportCan {
  continue!: boolean;
  discard!: boolean;
}

/** An upload that has not been saved as a distribution. */
export class OpenImportView {
  id!: string;
  name!: string;
  fileName!: string;
  grade!: number;
  subjectName!: string;
  rows!: number;
  /** Rows a person has corrected. */
  corrected!: number;
  authorName!: string | null;
  createdAt!: string;
  can!: OpenImportCan;
}

export class OpenImportPage {
  items!: OpenImportView[];
  nextCursor!: string | null;
}
