import { Column, Entity, PrimaryColumn } from 'typeorm';

export const phaseTargets = [
  'catalogue-approved',
  'sample-per-grade',
  'entries-published-percent',
  'handed-in',
] as const;
export type PhaseTarget = (typeof phaseTargets)[number];

/** A dated part of a production plan, and what it must reach by its last day. */
@Entity({ schema: 'catalog', name: 'phase' })
export class Phase {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'production_plan_id' })
  productionPlanId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  name!: string;

  @Column('text')
  goal!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('text', { name: 'target_kind' })
  targetKind!: PhaseTarget;

  /** Percent, or materials in each subject and grade, by `targetKind`. */
  @Column('int', { name: 'target_value' })
  targetValue!: number;
}
