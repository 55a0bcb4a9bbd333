import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LessonKind } from './understanding/understood-row';

/** A row of a distribution: what other modules plan, author and count by. */
@Entity({ schema: 'curriculum', name: 'lesson' })
export class Lesson {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'distribution_id' })
  distributionId!: string;

  /** From 1, in the order of the distribution. */
  @Column('int')
  position!: number;

  @Column('int', { nullable: true })
  term!: 1 | 2 | null;

  @Column('int', { nullable: true })
  week!: number | null;

  @Column('int', { name: 'last_week', nullable: true })
  lastWeek!: number | null;

  @Column('text', { nullable: true })
  strand!: string | null;

  @Column('text', { nullable: true })
  chapter!: string | null;

  @Column('text')
  name!: string;

  /** Periods times two. */
  @Column('int', { name: 'half_periods' })
  halfPeriods!: number;

  /** Numbers of its periods within the year or strand, e.g. `5-6`; strands may number apart. */
  @Column('text', { name: 'period_numbers', nullable: true })
  periodNumbers!: string | null;

  @Column('text')
  kind!: LessonKind;

  /** 1, 2 … when other rows stand between the parts of this lesson. */
  @Column('int', { nullable: true })
  part!: number | null;

  /** The lesson of the distribution this one was revised from. */
  @Column('uuid', { name: 'former_lesson_id', nullable: true })
  formerLessonId!: string | null;
}
