import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Period } from '../regulation/primary-traits';
import { Submission } from '../sheet/submission';

/** The qualities and competences of a primary class at one of the four times of a year. */
@Entity({ schema: 'gradebook', name: 'trait_sheet' })
export class TraitSheet {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'class_id' })
  classId!: string;

  @Column('smallint')
  period!: Period;

  @Column(() => Submission, { prefix: '' })
  submission!: Submission;

  /** The last day on which the head lets the locked sheet be changed. */
  @Column('date', { name: 'reopened_until', nullable: true })
  reopenedUntil!: string | null;
}
