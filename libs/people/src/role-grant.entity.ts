import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@hoclieu/platform';

@Entity({ schema: 'people', name: 'role_grant' })
export class RoleGrant {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  role!: Role;

  @Column('uuid', { name: 'campus_id', nullable: true })
  campusId!: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('uuid', { name: 'class_id', nullable: true })
  classId!: string | null;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'to_on', nullable: true })
  toOn!: string | null;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;
}
