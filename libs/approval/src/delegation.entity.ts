import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For a period, one person decides in another's place: a principal's deputy, a department head's colleague. */
@Entity({ schema: 'approval', name: 'delegation' })
export class Delegation {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'from_staff_id' })
  fromStaffId!: string;

  @Column('uuid', { name: 'to_staff_id' })
  toStaffId!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  /** Last day, included. */
  @Column('date', { name: 'to_on' })
  toOn!: string;

  /** Kinds of subject it covers; null: everything the delegator may decide. */
  @Column('text', { array: true, nullable: true })
  kinds!: string[] | null;

  @Column('text')
  note!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
