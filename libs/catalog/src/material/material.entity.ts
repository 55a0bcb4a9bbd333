import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import type { MaterialKind, Stage } from '../planning/material-terms';
import type { Licence, ReuseScope } from './material-licence';
import { MaterialStatus, MaterialStep, materialTransitions } from './material-status';
import {
  EntryDecides,
  MaterialStepNotPossible,
  MaterialWithoutContent,
  MaterialWithoutLicence,
  MaterialWithoutSource,
} from './material.errors';

/** What an author may write; the rest comes from the lesson and the catalogue entry. */
export interface MaterialWording {
  title?: string;
  kind?: MaterialKind;
  interactive?: boolean;
  stage?: Stage;
  description?: string;
  licence?: Licence | null;
  source?: string;
  reuseScope?: ReuseScope;
  requirementCodes?: string[];
}

@Entity({ schema: 'catalog', name: 'material' })
export class Material {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'catalogue_entry_id', nullable: true })
  catalogueEntryId!: string | null;

  @Column('boolean', { name: 'outside_catalogue' })
  outsideCatalogue!: boolean;

  /** Set on a working copy: the published material whose next revision this is to become. */
  @Column('uuid', { name: 'revises_id', nullable: true })
  revisesId!: string | null;

  @Column('uuid', { name: 'lesson_id' })
  lessonId!: string;

  @Column('text', { name: 'lesson_name' })
  lessonName!: string;

  @Column('text')
  chapter!: string;

  @Column('int', { nullable: true })
  term!: number | null;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('uuid', { name: 'campus_id', nullable: true })
  campusId!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: MaterialKind;

  @Column('boolean')
  interactive!: boolean;

  @Column('text')
  stage!: Stage;

  @Column('text')
  description!: string;

  @Column('text', { nullable: true })
  licence!: Licence | null;

  @Column('text')
  source!: string;

  @Column('text', { name: 'reuse_scope' })
  reuseScope!: ReuseScope;

  @Column('text', { name: 'requirement_codes', array: true })
  requirementCodes!: string[];

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text')
  status!: MaterialStatus;

  /** Why it was returned, withdrawn or retired. */
  @Column('text', { name: 'status_reason', nullable: true })
  statusReason!: string | null;

  /** SHA-256 of what was submitted: metadata and every part. */
  @Column('text', { name: 'content_hash', nullable: true })
  contentHash!: string | null;

  @Column('int')
  revision!: number;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  may(step: MaterialStep): boolean {
    return materialTransitions[this.status][step] !== undefined;
  }

  /** @throws VersionConflict, MaterialStepNotPossible, EntryDecides */
  edit(version: number, wording: MaterialWording, now: Date): void {
    if (version !== this.version) throw new VersionConflict();
    this.step('edit', now);
    if (!this.outsideCatalogue && this.departsFromEntry(wording)) throw new EntryDecides();
    Object.assign(this, written(wording));
  }

  /** @throws MaterialStepNotPossible and what is still missing */
  submit(partCount: number, contentHash: string, now: Date): void {
    if (!this.may('submit')) throw new MaterialStepNotPossible('submit', this.status);
    if (partCount === 0) throw new MaterialWithoutContent();
    if (!this.licence) throw new MaterialWithoutLicence();
    if (this.licence !== 'own-work' && !this.source.trim()) throw new MaterialWithoutSource();
    this.step('submit', now);
    this.contentHash = contentHash;
    this.submittedAt = now;
    this.statusReason = null;
  }

  publish(now: Date): void {
    this.step('publish', now);
    this.publishedAt = now;
  }

  /** `return`, `withdraw` and `retire` carry their reason, shown on top of the material. */
  leave(step: 'return' | 'withdraw' | 'retire', reason: string | null, now: Date): void {
    this.step(step, now);
    this.statusReason = reason;
  }

  /** The approved working copy's content becomes the next revision of this published material. */
  takeOver(copy: Material, now: Date): void {
    copy.step('take-over', now);
    this.step('revise', now);
    const { title, kind, interactive, stage, description, licence, source, reuseScope, requirementCodes } =
      copy;
    Object.assign(this, { title, kind, interactive, stage, description, licence, source, reuseScope });
    this.requirementCodes = requirementCodes;
    this.contentHash = copy.contentHash;
    this.revision = copy.revision;
    this.publishedAt = now;
  }

  /** A draft of the next revision; this one stays in force until the draft is approved. */
  workingCopy(id: string, authorId: string, now: Date): Material {
    if (!this.may('revise')) throw new MaterialStepNotPossible('revise', this.status);
    return Object.assign(new Material(), this, {
      id,
      authorId,
      revisesId: this.id,
      catalogueEntryId: null,
      revision: this.revision + 1,
      status: 'draft',
      statusReason: null,
      contentHash: null,
      submittedAt: null,
      publishedAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
  }

  private departsFromEntry({ kind, stage, interactive }: MaterialWording): boolean {
    return (
      (kind !== undefined && kind !== this.kind) ||
      (stage !== undefined && stage !== this.stage) ||
      (interactive !== undefined && interactive !== this.interactive)
    );
  }

  private step(step: MaterialStep, now: Date): void {
    const next = materialTransitions[this.status][step];
    if (!next) throw new MaterialStepNotPossible(step, this.status);
    this.status = next;
    this.version += 1;
    this.updatedAt = now;
  }
}

/** What was sent: a field that is left out stays as it is. */
export function written<T extends object>(wording: T): Partial<T> {
  return Object.fromEntries(Object.entries(wording).filter(([, value]) => value !== undefined)) as Partial<T>;
}
