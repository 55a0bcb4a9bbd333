import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { PlanNotReady, WrongPlanState } from './planning.errors';
import { PlanningStatus, PlanningStep, planningTransitions } from './planning-status';

export interface ProductionPlanText {
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string;
  readonly purpose: string;
}

/** Kế hoạch xây dựng danh mục và biên soạn học liệu số: what the school sets out to make in a year, in phases. */
@Entity({ schema: 'catalog', name: 'production_plan' })
export class ProductionPlan {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  status!: PlanningStatus;

  @Column('uuid', { name: 'drafted_by', nullable: true })
  draftedBy!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  change(text: ProductionPlanText, version: number): void {
    if (version !== this.version) throw new VersionConflict();
    this.take('edit');
    Object.assign(this, text);
    this.version += 1;
  }

  submit(phases: number): void {
    if (phases === 0) throw new PlanNotReady();
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
    if (!next) throw new WrongPlanState(this.status);
    this.status = next;
  }
}
