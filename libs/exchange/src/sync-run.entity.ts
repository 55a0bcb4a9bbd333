import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SyncAlreadyRunning } from './exchange.errors';

export type SyncState = 'queued' | 'checking' | 'blocked' | 'packing' | 'delivered' | 'failed';

export const manifestName = 'manifest.json';

export interface PackedFile {
  readonly name: string;
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** What can be fetched of a package; nobody wrote down how long the manifest is. */
export type PackagePart = Pick<PackedFile, 'name' | 'sha256'> & Partial<Pick<PackedFile, 'bytes'>>;

export interface Manifest {
  readonly school: { readonly code: string; readonly name: string };
  readonly window: { readonly name: string; readonly dueAt: string };
  readonly schoolYear: string;
  readonly packedAt: string;
  readonly contentHash: string;
  readonly files: readonly PackedFile[];
}

export interface Receipt {
  readonly folder: string;
  readonly deliveredAt: string;
  readonly manifestSha256: string;
  /** The same data was delivered before: nothing new was written. */
  readonly repeated: boolean;
}

/** One attempt to hand a window's data over; runs stay, so that the portal can show what was sent and when. */
@Entity({ schema: 'exchange', name: 'sync_run' })
export class SyncRun {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'window_id' })
  windowId!: string;

  @Column('text')
  state!: SyncState;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy!: string | null;

  @Column('text', { name: 'started_by_name' })
  startedByName!: string;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('int')
  errors!: number;

  @Column('int')
  warnings!: number;

  @Column('jsonb', { nullable: true })
  manifest!: Manifest | null;

  @Column('text', { name: 'content_hash', nullable: true })
  contentHash!: string | null;

  @Column('jsonb', { nullable: true })
  receipt!: Receipt | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  get isOver(): boolean {
    return ['blocked', 'delivered', 'failed'].includes(this.state);
  }

  /** A file of the package; the manifest names the others, so its own checksum is in the receipt. */
  part(name: string): PackagePart | undefined {
    if (name === manifestName)
      return this.receipt ? { name, sha256: this.receipt.manifestSha256 } : undefined;
    return this.manifest?.files.find((file) => file.name === name);
  }

  /** A worker takes the run up; one that a killed worker left behind is taken up again from the start. */
  begin(): void {
    if (this.isOver) throw new SyncAlreadyRunning();
    this.state = 'checking';
  }

  noteIssues(errors: number, warnings: number, now: Date): void {
    this.errors = errors;
    this.warnings = warnings;
    this.state = errors > 0 ? 'blocked' : 'packing';
    this.finishedAt = errors > 0 ? now : null;
  }

  deliver(manifest: Manifest, receipt: Receipt, now: Date): void {
    this.state = 'delivered';
    this.manifest = manifest;
    this.contentHash = manifest.contentHash;
    this.receipt = receipt;
    this.finishedAt = now;
  }

  fail(reason: string, now: Date): void {
    this.state = 'failed';
    this.failure = reason;
    this.finishedAt = now;
  }
}
