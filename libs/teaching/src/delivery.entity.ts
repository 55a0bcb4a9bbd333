import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DeliveryAlreadyWithdrawn } from './teaching.errors';

/** The teacher's word that a planned row took place. It counts only beside evidence the server saw. */
@Entity({ schema: 'teaching', name: 'delivery' })
export class Delivery {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'plan_row_id' })
  planRowId!: string;

  @Column('date', { name: 'delivered_on' })
  deliveredOn!: string;

  @Column('int', { name: 'half_periods' })
  halfPeriods!: number;

  @Column('text')
  note!: string;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column('text', { name: 'withdraw_reason', nullable: true })
  withdrawReason!: string | null;

  withdraw(by: string | null, now: Date, reason: string): void {
    if (this.withdrawnAt) throw new DeliveryAlreadyWithdrawn();
    this.withdrawnAt = now;
    this.withdrawnBy = by;
    this.withdrawReason = reason;
  }
}
