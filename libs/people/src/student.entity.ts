import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'people', name: 'student' })
export class Student {
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

  @Column('text')
  status!: string;
}
