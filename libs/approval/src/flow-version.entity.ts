import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FlowNotUsable } from './approval.errors';
import type { FlowRule, FlowStep } from './flow';

/** One version of a school's rule for one kind of subject; never changed once written. */
@Entity({ schema: 'approval', name: 'flow' })
export class FlowVersion implements FlowRule {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('int')
  version!: number;

  @Column('jsonb')
  steps!: FlowStep[];

  @Column('boolean', { name: 'resume_at_return' })
  resumeAtReturn!: boolean;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  step(position: number): FlowStep {
    const step = this.steps[position];
    if (!step) throw new FlowNotUsable('no-steps');
    return step;
  }

  isLast(position: number): boolean {
    return position === this.steps.length - 1;
  }

  positionOf(key: string): number {
    return Math.max(
      0,
      this.steps.findIndex((step) => step.key === key),
    );
  }
}
