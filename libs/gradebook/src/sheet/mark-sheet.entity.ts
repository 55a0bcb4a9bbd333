import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { SheetNotSubmitted, SheetSubmitted } from '../gradebook.errors';
import { columnsOf, MarkColumn, SheetForm } from './sheet-form';

/** The marks of a class in a subject and a term. */
@Entity({ schema: 'gradebook', name: 'sheet' })
export class MarkSheet {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'class_id' })
  classId!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('smallint')
  term!: 1 | 2;

  @Column('text')
  form!: SheetForm;

  @Column('smallint', { name: 'regular_marks' })
  regularMarks!: number;

  /** open: marks are being entered; submitted: some of them wait for the deputy; returned: sent back with a reason. */
  @Column('text')
  status!: 'open' | 'submitted' | 'returned';

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('text', { name: 'return_reason', nullable: true })
  returnReason!: string | null;

  @Column('int')
  version!: number;

  get columns(): MarkColumn[] {
    return columnsOf(this);
  }

  submit(now: Date, version: number): void {
    if (this.status === 'submitted') throw new SheetSubmitted();
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

  private leaveApproval(next: MarkSheet['status']): void {
    if (this.status !== 'submitted') throw new SheetNotSubmitted();
    this.become(next);
  }

  private become(status: MarkSheet['status']): void {
    this.status = status;
    this.version += 1;
  }
}
