import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import type { CognitiveLevel } from '../question/question-content';
import { BlueprintInUse } from './blueprint.errors';
import type { MatrixForm } from './matrix';

export type FormPoints = Record<MatrixForm, number>;
export type LevelPoints = Record<Exclude<CognitiveLevel, 'apply-high'>, number> & { 'apply-high'?: number };

export interface BlueprintHead {
  title: string;
  durationMinutes: number;
  formPoints: FormPoints;
  levelPoints: LevelPoints;
}

/** Ma trận đề kiểm tra; its rows are the repository's. */
@Entity({ schema: 'assessment', name: 'blueprint' })
export class Blueprint implements BlueprintHead {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'school_year_id' })
  schoolYearId!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('int')
  grade!: number;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('text')
  title!: string;

  @Column('int', { name: 'duration_minutes' })
  durationMinutes!: number;

  /** What each form should bring, in hundredths of a point: shown beside what the cells add up to. */
  @Column('jsonb', { name: 'form_points' })
  formPoints!: FormPoints;

  @Column('jsonb', { name: 'level_points' })
  levelPoints!: LevelPoints;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('int')
  version!: number;

  /** @throws VersionConflict, BlueprintInUse once a submitted test was made by it */
  edit(version: number, head: Partial<BlueprintHead>, isInUse: boolean, now: Date): void {
    if (isInUse) throw new BlueprintInUse();
    if (version !== this.version) throw new VersionConflict();
    const given = Object.entries(head).filter(([, value]) => value !== undefined);
    Object.assign(this, Object.fromEntries(given), { version: version + 1, updatedAt: now });
  }
}
