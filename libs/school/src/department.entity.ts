import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'school', name: 'department' })
export class Department {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'campus_id', nullable: true })
  campusId!: string | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
}
