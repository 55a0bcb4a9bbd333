import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { DistributionEmpty, DistributionNotEditable, DistributionStepNotPossible } from './curriculum.errors';
import { DistributionStatus, editableStatuses, transitions } from './distribution-status';

/** A subject's lessons for a grade and school year (phân phối chương trình), as the school decided them. */
@Entity({ schema: 'curriculum', name: 'distribution' })
export class Distribution {
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

  @Column('text')
  status!: DistributionStatus;

  @Column('boolean', { name: 'is_sample' })
  isSample!: boolean;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('int')
  version!: number;

  get isEditable(): boolean {
    return editableStatuses.includes(this.status);
  }

  /** @throws DistributionNotEditable, VersionConflict */
  edit(seenVersion: number, now: Date): void {
    if (!this.isEditable) throw new DistributionNotEditable(this.status);
    if (seenVersion !== this.version) throw new VersionConflict();
    this.version += 1;
    this.updatedAt = now;
  }

  submit(lessons: number, now: Date): void {
    if (lessons === 0) throw new DistributionEmpty();
    this.become('submitted', now);
    this.submittedAt = now;
  }

  approve(now: Date): void {
    this.become('approved', now);
    this.approvedAt = now;
  }

  return(now: Date): void {
    this.become('returned', now);
  }

  withdraw(now: Date): void {
    this.become('draft', now);
  }

  replace(now: Date): void {
    this.become('replaced', now);
  }

  private become(status: DistributionStatus, now: Date): void {
    if (!transitions[this.status].includes(status))
      throw new DistributionStepNotPossible(this.status, status);
    this.status = status;
    this.version += 1;
    this.updatedAt = now;
  }
}
