import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import type { ReportKind, ReportPeriod, ReportScope, ScheduleRule } from './report-terms';

/** When a report is made without anybody asking, and who is told. */
@Entity({ schema: 'reporting', name: 'report_schedule' })
export class ReportSchedule {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ReportKind;

  @Column('text')
  rule!: ScheduleRule;

  @Column('int', { nullable: true })
  day!: number | null;

  @Column('text')
  scope!: ReportScope;

  /** Staff who are told in the portal. */
  @Column('uuid', { array: true })
  recipients!: string[];

  @Column('boolean')
  active!: boolean;

  @Column('date', { name: 'next_on', nullable: true })
  nextOn!: string | null;

  @Column('text', { name: 'created_by_name' })
  createdByName!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('int')
  version!: number;

  get period(): ReportPeriod {
    const periods = { 'term-1-end': 'term-1', 'year-end': 'year', monthly: 'now' } as const;
    return periods[this.rule];
  }

  change(changes: { active?: boolean; recipients?: string[] }, version: number): void {
    if (version !== this.version) throw new VersionConflict();
    this.active = changes.active ?? this.active;
    this.recipients = changes.recipients ?? this.recipients;
    this.version += 1;
  }
}
