import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MaterialKind, Stage } from './material-terms';

/** One material a department means to make: for which lesson, of what kind, by whom, until when. */
@Entity({ schema: 'catalog', name: 'catalogue_entry' })
export class CatalogueEntry {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'catalogue_id' })
  catalogueId!: string;

  @Column('int')
  position!: number;

  @Column('uuid', { name: 'lesson_id' })
  lessonId!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'material_kind' })
  materialKind!: MaterialKind;

  @Column('boolean')
  interactive!: boolean;

  @Column('text')
  stage!: Stage;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  @Column('uuid', { name: 'phase_id', nullable: true })
  phaseId!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** A visible deviation: the board did not approve this row. */
  @Column('boolean', { name: 'added_after_approval' })
  addedAfterApproval!: boolean;

  @Column('text', { name: 'deviation_reason', nullable: true })
  deviationReason!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
