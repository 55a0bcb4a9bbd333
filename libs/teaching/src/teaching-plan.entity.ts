import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { PlanAction, PlanStatus, planTransitions } from './plan-status';
import { PlanNotInThatState } from './teaching.errors';

/** A teacher's online-teaching plan for a subject in a school year (TT 09/2021, Điều 8). */
@Entity({ schema: 'teaching', name: 'plan' })
export class TeachingPlan {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'teacher_id' })
  teacherId!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  /** The department that passes the plan. */
  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('text')
  status!: PlanStatus;

  /** 1 for the first plan of the year; each reopening of an approved plan counts one more. */
  @Column('int')
  revision!: number;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('text', { name: 'return_reason', nullable: true })
  returnReason!: string | null;

  @Column('int')
  version!: number;

  static start(
    ids: Pick<TeachingPlan, 'schoolId' | 'id' | 'schoolYearId' | 'teacherId' | 'subjectId' | 'departmentId'>,
  ) {
    const blank = { status: 'draft' as const, revision: 1, version: 1 };
    return Object.assign(
      new TeachingPlan(),
      { submittedAt: null, approvedAt: null, returnReason: null },
      blank,
      ids,
    );
  }

  can(action: PlanAction): boolean {
    return action in planTransitions[this.status];
  }

  /** Rows are about to change: refuses a plan under approval or in force, and an edit of an older version. */
  edit(version: number): void {
    if (version !== this.version) throw new VersionConflict();
    this.move('edit');
  }

  submit(now: Date, version: number): void {
    if (version !== this.version) throw new VersionConflict();
    this.move('submit');
    this.submittedAt = now;
    this.returnReason = null;
  }

  approve(now: Date): void {
    this.move('approve');
    this.approvedAt = now;
  }

  return(reason: string | null): void {
    this.move('return');
    this.returnReason = reason;
  }

  withdraw(): void {
    this.move('withdraw');
  }

  /** Opens the approved plan for changes; what was approved stays in force until the revision is approved. */
  revise(): void {
    this.move('revise');
    this.revision += 1;
  }

  private move(action: PlanAction): void {
    const next = planTransitions[this.status][action];
    if (!next) throw new PlanNotInThatState(this.status);
    this.status = next;
    this.version += 1;
  }
}
