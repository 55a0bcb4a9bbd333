import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'school', name: 'school' })
export class School {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'parent_agency' })
  parentAgency!: string;

  @Column('text')
  locality!: string;

  @Column('text')
  province!: string;
}
