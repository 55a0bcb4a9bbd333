import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FlowStep, StepKind } from './flow';
import type { ApprovalRequest } from './request.entity';

export type StepState = 'open' | 'passed' | 'returned' | 'cancelled';

/** One step of one round; at most one of a request is open. */
@Entity({ schema: 'approval', name: 'step' })
export class ApprovalStep {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('int')
  round!: number;

  @Column('int')
  position!: number;

  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: StepKind;

  @Column('int')
  quorum!: number;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('text')
  state!: StepState;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn!: string | null;

  @Column('date', { name: 'overdue_on', nullable: true })
  overdueOn!: string | null;

  @Column('date', { name: 'escalated_on', nullable: true })
  escalatedOn!: string | null;

  static of(request: ApprovalRequest, id: string, rule: FlowStep, position: number): ApprovalStep {
    return Object.assign(new ApprovalStep(), {
      schoolId: request.schoolId,
      id,
      requestId: request.id,
      round: request.round,
      position,
      key: rule.key,
      name: rule.name,
      kind: rule.kind,
      quorum: rule.quorum,
      dueOn: null,
      state: 'open',
      closedAt: null,
      remindedOn: null,
      overdueOn: null,
      escalatedOn: null,
    });
  }

  open(now: Date, dueOn: string | null): void {
    this.openedAt = now;
    this.dueOn = dueOn;
  }

  close(state: Exclude<StepState, 'open'>, now: Date): void {
    this.state = state;
    this.closedAt = now;
  }
}
