import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecisionAlreadyWithdrawn } from './teaching.errors';

/** The head's decision that students cannot come to school, which alone allows `replace` rows (TT 09/2021, Điều 2). */
@Entity({ schema: 'teaching', name: 'force_majeure' })
export class ForceMajeure {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  /** Number of the signed document, e.g. `45/QĐ-THCSSH`. */
  @Column('text')
  number!: string;

  @Column('text')
  reason!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'to_on' })
  toOn!: string;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdraw_reason', nullable: true })
  withdrawReason!: string | null;

  withdraw(now: Date, reason: string): void {
    if (this.withdrawnAt) throw new DecisionAlreadyWithdrawn();
    this.withdrawnAt = now;
    this.withdrawReason = reason;
  }
}
