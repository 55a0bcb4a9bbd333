import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The education level of a grade (Luật Giáo dục 2019, Điều 28). */
export type Level = 'primary' | 'lower_secondary' | 'upper_secondary';

@Entity({ schema: 'school', name: 'class' })
export class SchoolClass {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'campus_id' })
  campusId!: string;

  @Column('text', { nullable: true })
  code!: string | null;

  @Column('text')
  name!: string;

  @Column('int')
  grade!: number;

  @Column('text')
  level!: Level;
}
