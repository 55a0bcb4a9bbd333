import {
  IsBoolean,
  IsDateString,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import type { CellState } from '../share-evidence.repository';
import type { ScopeKind } from '../share-figures.repository';

const kinds: ScopeKind[] = [
  'school',
  'level',
  'campus',
  'department',
  'subject-grade',
  'class',
  'class-subject',
  'teacher',
  'lesson',
];

export class ScopeQuery {
  @IsOptional()
  @IsIn(kinds)
  kind?: ScopeKind = 'school';

  @IsOptional()
  @IsString()
  @MaxLength(80)
  key?: string = 'school';

  /** `yyyy-mm-dd`; the latest snapshot on or before it. Left out: the latest. */
  @IsOptional()
  @IsDateString()
  asOf?: string;
}

export class FigureListQuery extends PageQuery {
  @IsIn(kinds)
  kind!: ScopeKind;

  @IsOptional()
  @IsIn(['label', 'lagging'])
  sort?: 'label' | 'lagging' = 'label';

  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsUUID()
  campusId?: string;

  @IsOptional()
  @IsIn(['primary', 'lower_secondary', 'upper_secondary'])
  level?: string;

  /** Narrows class-subjects to a class, to a subject-grade (`<subject id>:<grade>`) or to a teacher. */
  @IsOptional()
  @IsUUID()
  classId?: string;

  @IsOptional()
  @Matches(/^[0-9a-f-]{36}:\d{1,2}$/)
  subjectGrade?: string;

  @IsOptional()
  @IsUUID()
  teacherId?: string;
}

export class ShareRowQuery extends PageQuery {
  @IsIn(kinds)
  kind!: ScopeKind;

  @IsString()
  @MaxLength(80)
  key!: string;

  @IsOptional()
  @IsIn(['all', 'planned', 'assigned', 'delivered', 'not-planned', 'not-assigned', 'not-delivered'])
  state?: CellState = 'all';
}

export class HoleListQuery extends PageQuery {
  /** Only of the departments the reader heads. */
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';
}

export class SharePolicyBody {
  @IsBoolean()
  withoutPhysicalEducation!: boolean;

  @IsIn(['year', 'to-date'])
  denominator!: 'year' | 'to-date';

  @IsIn(['periods', 'workload'])
  reading!: 'periods' | 'workload';

  @IsIn(['simple', 'weighted'])
  average!: 'simple' | 'weighted';
}

export class TargetBody {
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100)
  minPercent?: number;

  @IsOptional()
  @IsDateString()
  reachedBy?: string;

  @IsOptional()
  @IsIn(['periods', 'workload'])
  reading?: 'periods' | 'workload';

  @IsOptional()
  @IsIn(['simple', 'weighted'])
  average?: 'simple' | 'weighted';

  @IsOptional()
  @IsBoolean()
  isActive?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  source?: string;
}
