import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'people', name: 'staff' })
export class Staff {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'ministry_code', nullable: true })
  ministryCode!: string | null;

  @Column('text', { name: 'personal_number', nullable: true })
  personalNumber!: string | null;

  @Column('text', { name: 'temporary_code', nullable: true })
  temporaryCode!: string | null;

  @Column('text', { name: 'full_name' })
  fullName!: string;

  @Column('date', { name: 'birth_date', nullable: true })
  birthDate!: string | null;

  @Column('text', { nullable: true })
  gender!: 'male' | 'female' | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text')
  position!: string;

  @Column('uuid', { name: 'campus_id', nullable: true })
  campusId!: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('text')
  status!: 'active' | 'on-leave' | 'left';
}
