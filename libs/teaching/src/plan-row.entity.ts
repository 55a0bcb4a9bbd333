import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TeachingMode = 'support' | 'replace';
export type TeachingStage = 'before' | 'in' | 'after';

/** Periods of one lesson that one class has online: one row of a plan. */
@Entity({ schema: 'teaching', name: 'plan_row' })
export class PlanRow {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'class_id' })
  classId!: string;

  @Column('uuid', { name: 'lesson_id' })
  lessonId!: string;

  /** Periods × 2, so that half a period stays a whole number. */
  @Column('int', { name: 'half_periods' })
  halfPeriods!: number;

  /** support (hỗ trợ): part of the lesson; replace (thay thế): the whole of it, under a force-majeure decision. */
  @Column('text')
  mode!: TeachingMode;

  @Column('text')
  stage!: TeachingStage;

  @Column('text')
  platform!: string;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('uuid', { name: 'week_id', nullable: true })
  weekId!: string | null;

  @Column('date', { name: 'taught_on', nullable: true })
  taughtOn!: string | null;

  @Column('uuid', { name: 'force_majeure_id', nullable: true })
  forceMajeureId!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
