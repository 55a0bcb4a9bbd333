import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'school', name: 'school_year' })
export class SchoolYear {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('boolean', { name: 'is_current' })
  isCurrent!: boolean;
}
