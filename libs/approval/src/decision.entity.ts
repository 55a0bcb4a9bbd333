import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Score } from './rubric';

export type Verdict = 'approve' | 'return';

/** What one person decided on one step, and on exactly which content. Never changed. */
@Entity({ schema: 'approval', name: 'decision' })
export class Decision {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'step_id' })
  stepId!: string;

  @Column('text')
  verdict!: Verdict;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb')
  scores!: Score[];

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  /** Whose delegation it was decided under. */
  @Column('uuid', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}
