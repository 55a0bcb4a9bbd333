import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'school', name: 'week' })
export class Week {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('int')
  number!: number;

  @Column('int')
  term!: number;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;
}
