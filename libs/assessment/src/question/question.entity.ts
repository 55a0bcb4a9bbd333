import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import type { CognitiveLevel, QuestionKind } from './question-content';
import { QuestionStatus, QuestionStep, questionTransitions } from './question-status';
import { QuestionStepNotPossible } from './question.errors';

/** Where a question belongs in the programme and how much it asks. */
export interface QuestionPlace {
  lessonId: string | null;
  lessonName: string;
  chapter: string;
  requirement: string;
  requirementCode: string | null;
  level: CognitiveLevel;
  stimulusId: string | null;
  stimulusPosition: number | null;
}

@Entity({ schema: 'assessment', name: 'question' })
export class Question implements QuestionPlace {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('uuid', { name: 'lesson_id', nullable: true })
  lessonId!: string | null;

  @Column('text', { name: 'lesson_name' })
  lessonName!: string;

  @Column('text')
  chapter!: string;

  @Column('text')
  requirement!: string;

  /** Of QĐ 791/QĐ-BGDĐT, e.g. 060101.0203a1. */
  @Column('text', { name: 'requirement_code', nullable: true })
  requirementCode!: string | null;

  @Column('text')
  level!: CognitiveLevel;

  @Column('text')
  kind!: QuestionKind;

  @Column('uuid', { name: 'stimulus_id', nullable: true })
  stimulusId!: string | null;

  @Column('int', { name: 'stimulus_position', nullable: true })
  stimulusPosition!: number | null;

  @Column('text')
  status!: QuestionStatus;

  /** Why it was returned or retired. */
  @Column('text', { name: 'status_reason', nullable: true })
  statusReason!: string | null;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('int', { name: 'latest_version' })
  latestVersion!: number;

  /** What tests use; null until the first approval. */
  @Column('int', { name: 'approved_version', nullable: true })
  approvedVersion!: number | null;

  @Column('text')
  fingerprint!: string;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  may(step: QuestionStep): boolean {
    return questionTransitions[this.status][step] !== undefined;
  }

  /** @throws VersionConflict, QuestionStepNotPossible */
  edit(version: number, place: Partial<QuestionPlace>, now: Date): void {
    if (version !== this.version) throw new VersionConflict();
    this.step('edit', now);
    Object.assign(this, place);
  }

  submit(now: Date): void {
    this.step('submit', now);
    this.statusReason = null;
  }

  approve(now: Date): void {
    this.step('approve', now);
    this.approvedVersion = this.latestVersion;
  }

  leave(step: 'return' | 'withdraw' | 'retire', reason: string | null, now: Date): void {
    this.step(step, now);
    this.statusReason = step === 'withdraw' ? null : reason;
  }

  private step(step: QuestionStep, now: Date): void {
    const next = questionTransitions[this.status][step];
    if (!next) throw new QuestionStepNotPossible(step, this.status);
    this.status = next;
    this.version += 1;
    this.updatedAt = now;
  }
}
