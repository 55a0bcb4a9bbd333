import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AssignmentAlreadyWithdrawn } from './learning.errors';

/** A published material of a plan row, given to the row's class to be studied. */
@Entity({ schema: 'learning', name: 'assignment' })
export class Assignment {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'plan_row_id' })
  planRowId!: string;

  @Column('uuid', { name: 'class_id' })
  classId!: string;

  @Column('uuid', { name: 'lesson_id' })
  lessonId!: string;

  @Column('uuid', { name: 'material_id' })
  materialId!: string;

  @Column('timestamptz', { name: 'assigned_at' })
  assignedAt!: Date;

  @Column('uuid', { name: 'assigned_by', nullable: true })
  assignedBy!: string | null;

  /** The first day on which students see it. */
  @Column('date', { name: 'visible_from' })
  visibleFrom!: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  withdraw(by: string | null, now: Date): void {
    if (this.withdrawnAt) throw new AssignmentAlreadyWithdrawn();
    this.withdrawnAt = now;
    this.withdrawnBy = by;
  }
}
