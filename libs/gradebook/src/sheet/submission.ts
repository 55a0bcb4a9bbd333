import { Column } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { SheetNotSubmitted, SheetSubmitted } from '../gradebook.errors';

/** Where a sheet stands between its teacher and the deputy. */
export class Submission {
  /** open: it is being filled in; submitted: it waits for the deputy; returned: sent back with a reason. */
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

  /** @throws SheetSubmitted while it waits for the deputy */
  mustBeOpen(): void {
    if (this.status === 'submitted') throw new SheetSubmitted();
  }

  /** @throws SheetSubmitted, VersionConflict */
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

  private leaveApproval(next: Submission['status']): void {
    if (this.status !== 'submitted') throw new SheetNotSubmitted();
    this.become(next);
  }

  private become(status: Submission['status']): void {
    this.status = status;
    this.version += 1;
  }
}
