import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RosterCounts, RosterKind } from './roster-kinds';
import { RosterExpired, RosterHasBadRows, RosterNothingToApply } from './roster.errors';

/** One uploaded roster: first checked (a dry run), then applied as a whole. */
@Entity({ schema: 'people', name: 'roster_import' })
export class RosterImport {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: RosterKind;

  @Column('text')
  status!: 'checked' | 'applied';

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text', { name: 'file_sha256' })
  fileSha256!: string;

  @Column('bigint', { name: 'file_bytes' })
  fileBytes!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('jsonb')
  columns!: Record<string, string>;

  @Column('text', { name: 'unknown_headings', array: true })
  unknownHeadings!: string[];

  @Column('jsonb')
  counts!: RosterCounts;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('text', { name: 'created_by_name' })
  createdByName!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'applied_by_name', nullable: true })
  appliedByName!: string | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;

  /** When its rows were removed; what it counted and who applied it stays. */
  @Column('timestamptz', { name: 'purged_at', nullable: true })
  purgedAt!: Date | null;

  get isApplied(): boolean {
    return this.status === 'applied';
  }

  get canApply(): boolean {
    return !this.isApplied && this.purgedAt === null && this.writable > 0;
  }

  mustHaveRows(): void {
    if (this.purgedAt) throw new RosterExpired();
  }

  /** Rows that would be written. */
  get writable(): number {
    return this.counts.new + this.counts.changed + this.counts.moved;
  }

  /** Bad rows are left out only when the person who applies has said so. */
  apply(who: string, now: Date, leaveOutBad: boolean): void {
    if (this.counts.bad > 0 && !leaveOutBad) throw new RosterHasBadRows(this.counts.bad);
    if (this.writable === 0) throw new RosterNothingToApply();
    this.status = 'applied';
    this.appliedByName = who;
    this.appliedAt = now;
  }
}
