import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { TestForm, TestKind, TestStatus, TestStep, testTransitions } from './test-status';
import { PeriodicTestOnPaper, TestStepNotPossible } from './test.errors';

export interface TestHead {
  title: string;
  term: number;
  kind: TestKind;
  form: TestForm;
  durationMinutes: number;
  instructions: string;
}

/** A test of the bank; its questions are the repository's. */
@Entity({ schema: 'assessment', name: 'test' })
export class Test implements TestHead {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('int')
  term!: number;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('uuid', { name: 'blueprint_id', nullable: true })
  blueprintId!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: TestKind;

  @Column('text')
  form!: TestForm;

  @Column('int', { name: 'duration_minutes' })
  durationMinutes!: number;

  @Column('text')
  instructions!: string;

  @Column('text')
  status!: TestStatus;

  /** Why it was returned or retired. */
  @Column('text', { name: 'status_reason', nullable: true })
  statusReason!: string | null;

  @Column('text', { name: 'force_majeure_reason', nullable: true })
  forceMajeureReason!: string | null;

  @Column('uuid', { name: 'force_majeure_by', nullable: true })
  forceMajeureBy!: string | null;

  @Column('timestamptz', { name: 'force_majeure_at', nullable: true })
  forceMajeureAt!: Date | null;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('int')
  version!: number;

  get isPeriodic(): boolean {
    return this.kind !== 'regular';
  }

  /** @throws VersionConflict, TestStepNotPossible, PeriodicTestOnPaper */
  edit(version: number, head: Partial<TestHead>, now: Date): void {
    if (version !== this.version) throw new VersionConflict();
    this.step('edit', now);
    const given = Object.entries(head).filter(([, value]) => value !== undefined);
    Object.assign(this, Object.fromEntries(given));
    this.checkForm();
  }

  /** @throws PeriodicTestOnPaper */
  checkForm(): void {
    if (this.isPeriodic && this.form === 'online' && !this.forceMajeureAt) throw new PeriodicTestOnPaper();
  }

  /** The head's decision: it may come after the approval, since what is asked stays the same. */
  allowOnline(by: string, reason: string, now: Date): void {
    if (this.status === 'retired') throw new TestStepNotPossible('edit', this.status);
    Object.assign(this, { form: 'online', forceMajeureReason: reason, forceMajeureBy: by });
    Object.assign(this, { forceMajeureAt: now, updatedAt: now, version: this.version + 1 });
  }

  submit(now: Date): void {
    this.step('submit', now);
    this.statusReason = null;
  }

  leave(step: 'approve' | 'return' | 'withdraw' | 'retire', reason: string | null, now: Date): void {
    this.step(step, now);
    this.statusReason = reason;
  }

  private step(step: TestStep, now: Date): void {
    const next = testTransitions[this.status][step];
    if (!next) throw new TestStepNotPossible(step, this.status);
    this.status = next;
    this.version += 1;
    this.updatedAt = now;
  }
}
