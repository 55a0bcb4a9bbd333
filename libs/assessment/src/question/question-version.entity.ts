import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuestionContent, RichText } from './question-content';

/** What a question says at one time; frozen once it was submitted. */
@Entity({ schema: 'assessment', name: 'question_version' })
export class QuestionVersion {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid', { name: 'question_id' })
  questionId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('jsonb')
  content!: QuestionContent;

  @Column('text')
  explanation!: RichText;

  @Column('uuid', { name: 'file_ids', array: true })
  fileIds!: string[];

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;
}
