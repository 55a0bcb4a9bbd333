import { Column, Entity, PrimaryColumn } from 'typeorm';
import { columnsOf, MarkColumn, SheetForm } from './sheet-form';
import { Submission } from './submission';

/** The marks of a class in a subject and a term. */
@Entity({ schema: 'gradebook', name: 'sheet' })
export class MarkSheet {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'class_id' })
  classId!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('smallint')
  term!: 1 | 2;

  @Column('text')
  form!: SheetForm;

  @Column('smallint', { name: 'regular_marks' })
  regularMarks!: number;

  @Column(() => Submission, { prefix: '' })
  submission!: Submission;

  get columns(): MarkColumn[] {
    return columnsOf(this);
  }
}
