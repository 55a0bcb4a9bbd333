import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { ReportAlreadyIssued, ReportDateTooEarly, ReportIncomplete } from './reporting.errors';
import type { ReportKind, ReportPeriod, ReportScope } from './report-terms';
import type { Narrative, ReportInputs } from './share-report/report-inputs';

export interface ReportSigner {
  readonly name: string;
  /** A deputy signs for the head: KT. HIỆU TRƯỞNG. */
  readonly forHead: boolean;
}

/** A report with the figures it was made from; the figures never change, its texts only until it is issued. */
@Entity({ schema: 'reporting', name: 'report' })
export class Report {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ReportKind;

  @Column('text')
  title!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('text')
  scope!: ReportScope;

  @Column('text')
  period!: ReportPeriod;

  @Column('date', { name: 'as_of' })
  asOf!: string;

  @Column('jsonb')
  inputs!: ReportInputs;

  @Column('text', { name: 'inputs_hash' })
  inputsHash!: string;

  @Column('int', { name: 'formula_version' })
  formulaVersion!: number;

  @Column('jsonb')
  narrative!: Narrative;

  @Column('int', { nullable: true })
  number!: number | null;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  @Column('jsonb', { nullable: true })
  signer!: ReportSigner | null;

  @Column('uuid', { name: 'schedule_id', nullable: true })
  scheduleId!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('text', { name: 'created_by_name' })
  createdByName!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('int')
  version!: number;

  get isIssued(): boolean {
    return this.number !== null;
  }

  write(title: string, narrative: Narrative, version: number): void {
    this.admit(version);
    this.title = title;
    this.narrative = narrative;
  }

  /** Freezes number, date and texts. CV 1950/SGDĐT-GDTrH asks for difficulties, causes and proposals. */
  issue(number: number, issuedOn: string, signer: ReportSigner, version: number): void {
    this.admit(version);
    if (Object.values(this.narrative).some((text) => text.trim() === '')) throw new ReportIncomplete();
    if (issuedOn < this.inputs.snapshot.asOf) throw new ReportDateTooEarly(this.inputs.snapshot.asOf);
    this.number = number;
    this.issuedOn = issuedOn;
    this.signer = signer;
  }

  private admit(version: number): void {
    if (this.isIssued) throw new ReportAlreadyIssued();
    if (version !== this.version) throw new VersionConflict();
    this.version += 1;
  }
}
