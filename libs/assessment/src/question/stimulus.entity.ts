import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RichText } from './question-content';

/** Ngữ liệu dùng chung: the text, picture or recording that several questions ask about. */
@Entity({ schema: 'assessment', name: 'stimulus' })
export class Stimulus {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('text')
  text!: RichText;

  @Column('uuid', { name: 'file_ids', array: true })
  fileIds!: string[];

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('int')
  version!: number;
}
