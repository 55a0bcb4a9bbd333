import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AlreadyApproved, AlreadyRequested, NotPending } from './approval.errors';
import type { SubjectDescription } from './approval-subject';
import { RequestMove, RequestState, transitions } from './request-state';

/** The approval of one subject over its whole life; each submission is a round. */
@Entity({ schema: 'approval', name: 'request' })
export class ApprovalRequest {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  url!: string;

  /** Of the content the running round is about. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('uuid', { name: 'campus_id', nullable: true })
  campusId!: string | null;

  @Column('uuid', { name: 'author_staff_ids', array: true })
  authorStaffIds!: string[];

  @Column('uuid', { name: 'flow_id' })
  flowId!: string;

  @Column('text')
  state!: RequestState;

  @Column('int')
  round!: number;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy!: string | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  isAuthoredBy(staffId: string | null): boolean {
    return staffId !== null && this.authorStaffIds.includes(staffId);
  }

  move(move: RequestMove, now: Date): void {
    const next = transitions[this.state][move];
    if (!next) throw this.refusal(move);
    this.state = next;
    this.changedAt = now;
  }

  /** Opens the next round on the content as it is now. */
  nextRound(description: SubjectDescription, requestedBy: string | null, now: Date): void {
    this.take(description);
    this.round += 1;
    this.requestedBy = requestedBy;
    this.requestedAt = now;
  }

  take(description: SubjectDescription): void {
    this.title = description.title;
    this.url = description.url;
    this.contentHash = description.contentHash;
    this.departmentId = description.departmentId;
    this.campusId = description.campusId;
    this.authorStaffIds = description.authorStaffIds;
  }

  private refusal(move: RequestMove): Error {
    if (move !== 'submit') return new NotPending();
    return this.state === 'approved' ? new AlreadyApproved() : new AlreadyRequested();
  }
}
