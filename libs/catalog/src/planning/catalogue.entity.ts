import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { DeviationNeedsReason, WrongCatalogueState } from './planning.errors';
import { PlanningStatus, PlanningStep, planningTransitions } from './planning-status';

export interface CatalogueDetails {
  readonly title: string;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
}

/** Danh mục học liệu số of one department, agreed in its meeting and approved by the board before authoring starts. */
@Entity({ schema: 'catalog', name: 'catalogue' })
export class Catalogue {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'production_plan_id' })
  productionPlanId!: string;

  @Column('uuid', { name: 'department_id' })
  departmentId!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  status!: PlanningStatus;

  @Column('uuid', { name: 'drafted_by', nullable: true })
  draftedBy!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('int', { name: 'minutes_number', nullable: true })
  minutesNumber!: number | null;

  @Column('timestamptz', { name: 'meeting_at', nullable: true })
  meetingAt!: Date | null;

  @Column('text', { name: 'meeting_place' })
  meetingPlace!: string;

  @Column('uuid', { name: 'chair_id', nullable: true })
  chairId!: string | null;

  @Column('uuid', { name: 'secretary_id', nullable: true })
  secretaryId!: string | null;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** The minutes' particulars may be completed whatever the state: they are no part of what was approved. */
  describe(details: CatalogueDetails, version: number): void {
    if (version !== this.version) throw new VersionConflict();
    Object.assign(this, details);
    this.version += 1;
  }

  /**
   * Lets the entries be changed: freely in a draft, only with a reason once approved, not at all while the board
   * has it. Says whether the change is a deviation.
   */
  admitChange(version: number, reason: string | null): boolean {
    if (version !== this.version) throw new VersionConflict();
    const approved = this.status === 'approved';
    if (!approved) this.take('edit');
    if (approved && !reason?.trim()) throw new DeviationNeedsReason();
    this.version += 1;
    return approved;
  }

  submit(): void {
    this.take('submit');
    this.version += 1;
  }

  decide(step: PlanningStep, now: Date): void {
    this.take(step);
    this.version += 1;
    if (step === 'approve') this.approvedAt = now;
  }

  private take(step: PlanningStep): void {
    const next = planningTransitions[this.status][step];
    if (!next) throw new WrongCatalogueState(this.status);
    this.status = next;
  }
}
