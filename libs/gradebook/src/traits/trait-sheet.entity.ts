import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { SheetNotSubmitted, SheetSubmitted } from '../gradebook.errors';
import type { Period } from '../regulation/primary-traits';

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

  @Column('text')
  status!: 'open' | 'submitted' | 'returned';

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('text', { name: 'return_reason', nullable: true })
  returnReason!: string | null;

  /** The last day on which the head lets the locked sheet be changed. */
  @Column('date', { name: 'reopened_until', nullable: true })
  reopenedUntil!: string | null;

  @Column('int')
  version!: number;

  /** Throws SheetSubmitted while it waits for the deputy. */
  mustBeOpen(): void {
    if (this.status === 'submitted') throw new SheetSubmitted();
  }

  submit(now: Date, version: number): void {
    this.mustBeOpen();
    if (version !== this.version) throw new VersionConflict();
    this.become('submitted');
    this.submittedAt = now;
    this.returnReason = null;
  }

  approve(now: Date): void {
    this.leaveApproval('open');
    this.publishedAt = now;
  }

  return(reason: string | null): void {
    this.leaveApproval('returned');
    this.returnReason = reason;
  }

  withdraw(): void {
    this.leaveApproval('open');
  }

  private leaveApproval(next: TraitSheet['status']): void {
    if (this.status !== 'submitted') throw new SheetNotSubmitted();
    this.become(next);
  }

  private become(status: TraitSheet['status']): void {
    this.status = status;
    this.version += 1;
  }
}
