import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level } from '@hoclieu/school';
import type { Average, Reading } from './share-policy';

/** A minimum share somebody asks of a level, with the document it comes from and how sure we are of it. */
@Entity({ schema: 'online_share', name: 'target_policy' })
export class TargetPolicy {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  authority!: string;

  @Column('text')
  level!: Level;

  /** Percent, 0 to 100; PostgreSQL gives numeric as text. */
  @Column('numeric', { name: 'min_percent', precision: 5, scale: 2 })
  minPercent!: string;

  @Column('date', { name: 'reached_by' })
  reachedBy!: string;

  @Column('text')
  reading!: Reading;

  @Column('text')
  average!: Average;

  @Column('text')
  source!: string;

  @Column('text')
  certainty!: string;

  @Column('boolean', { name: 'is_active' })
  isActive!: boolean;
}
