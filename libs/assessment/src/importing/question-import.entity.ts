import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Remark } from '../formats/exchanged-question';
import { ImportAlreadyKept } from './importing.errors';
import type { ImportFormat } from './question-readers';

/** A file of questions that was read: looked through first, then kept as drafts of the bank. */
@Entity({ schema: 'assessment', name: 'question_import' })
export class QuestionImport {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('text')
  format!: ImportFormat;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  status!: 'review' | 'kept';

  @Column('jsonb')
  losses!: Remark[];

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When somebody last worked on it. */
  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  @Column('timestamptz', { name: 'kept_at', nullable: true })
  keptAt!: Date | null;

  @Column('int', { name: 'kept_questions', nullable: true })
  keptQuestions!: number | null;

  /** @throws ImportAlreadyKept */
  checkOpen(): void {
    if (this.status === 'kept') throw new ImportAlreadyKept();
  }

  /** @throws ImportAlreadyKept */
  touch(now: Date): void {
    this.checkOpen();
    this.changedAt = now;
  }

  keep(questions: number, now: Date): void {
    this.touch(now);
    this.status = 'kept';
    this.keptAt = now;
    this.keptQuestions = questions;
  }
}
