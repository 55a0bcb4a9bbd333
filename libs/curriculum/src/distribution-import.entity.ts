import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import {
  ImportAlreadySaved,
  LessonsWithoutPeriods,
  NoLessonsUnderstood,
  NoSuchSourceRow,
} from './curriculum.errors';
import { understandDistribution } from './understanding/understand-distribution';
import type {
  RowCorrection,
  TableRow,
  UnderstoodDistribution,
  UnderstoodRow,
} from './understanding/understood-row';

/** An uploaded table under review. Only the file's rows and the corrections are kept; the rest follows from them. */
@Entity({ schema: 'curriculum', name: 'distribution_import' })
export class DistributionImport {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('text')
  name!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  sheet!: string;

  @Column('jsonb', { name: 'source_rows' })
  sourceRows!: TableRow[];

  /** By row number of the file. */
  @Column('jsonb')
  corrections!: Record<string, RowCorrection>;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  /** What it was saved as; null while it is reviewed. */
  @Column('uuid', { name: 'distribution_id', nullable: true })
  distributionId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('int')
  version!: number;

  understood(): UnderstoodDistribution {
    const byRow = Object.entries(this.corrections).map(([row, said]) => [Number(row), said] as const);
    return understandDistribution(this.sourceRows, new Map(byRow));
  }

  /** Takes what a person says of a row over what was understood; an empty correction takes it back. */
  correct(row: number, correction: RowCorrection, seenVersion: number): void {
    this.mustBeOpen();
    if (seenVersion !== this.version) throw new VersionConflict();
    if (!this.sourceRows.some((source) => source.row === row)) throw new NoSuchSourceRow(row);
    const { [String(row)]: before, ...others } = this.corrections;
    const said = Object.entries(correction).filter(([, value]) => value !== undefined);
    const together = { ...before, ...Object.fromEntries(said) };
    this.corrections = said.length === 0 ? others : { ...others, [String(row)]: together };
    this.version += 1;
  }

  /** The lessons as they are to be saved. @throws NoLessonsUnderstood, LessonsWithoutPeriods, ImportAlreadySaved */
  lessonsToSave(): UnderstoodRow[] {
    this.mustBeOpen();
    const { lessons } = this.understood();
    if (lessons.length === 0) throw new NoLessonsUnderstood();
    const lacking = lessons.filter((lesson) => lesson.halfPeriods === null || !lesson.name);
    if (lacking.length > 0) throw new LessonsWithoutPeriods(lacking.map((lesson) => lesson.row));
    return lessons;
  }

  savedAs(distributionId: string): void {
    this.mustBeOpen();
    this.distributionId = distributionId;
    this.version += 1;
  }

  /** @throws ImportAlreadySaved */
  mustBeOpen(): void {
    if (this.distributionId) throw new ImportAlreadySaved(this.distributionId);
  }
}
