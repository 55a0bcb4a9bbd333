import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalRequest } from './request.entity';
import type { SubjectContent } from './subject-content';

export type RoundOutcome = 'approved' | 'returned' | 'withdrawn' | 'reopened';

/** One submission of a subject and how it ended. */
@Entity({ schema: 'approval', name: 'round' })
export class ApprovalRound {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid', { name: 'request_id' })
  requestId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy!: string | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('jsonb', { nullable: true })
  content!: SubjectContent | null;

  @Column('text', { nullable: true })
  outcome!: RoundOutcome | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  static of(request: ApprovalRequest, content: SubjectContent | null): ApprovalRound {
    return Object.assign(new ApprovalRound(), {
      schoolId: request.schoolId,
      requestId: request.id,
      number: request.round,
      requestedBy: request.requestedBy,
      requestedAt: request.requestedAt,
      contentHash: request.contentHash,
      content,
      outcome: null,
      reason: null,
      endedBy: null,
      endedAt: null,
    });
  }
}
