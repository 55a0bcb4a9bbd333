import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { type RowState, rowStates } from '../plan-row-list.query';

export class NewTeachingPlan {
  @IsUUID()
  subjectId!: string;
}

export class PlanVersion {
  /** The version that was read; another one is refused with 409. */
  @IsInt()
  version!: number;
}

export class PlanRowInput {
  /** The row to change; null for a new one. */
  @IsOptional()
  @IsUUID()
  id: string | null = null;

  @IsUUID()
  classId!: string;

  @IsUUID()
  lessonId!: string;

  /** Periods × 2: 1 is half a period. */
  @IsInt()
  @Min(1)
  @Max(400)
  halfPeriods!: number;

  /** support: part of the lesson; replace: all of it, under a force-majeure decision. */
  @IsIn(['support', 'replace'])
  mode: 'support' | 'replace' = 'support';

  @IsIn(['before', 'in', 'after'])
  stage: 'before' | 'in' | 'after' = 'before';

  @IsString()
  @MaxLength(60)
  platform: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  link: string | null = null;

  @IsOptional()
  @IsUUID()
  weekId: string | null = null;

  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  taughtOn: string | null = null;

  @IsOptional()
  @IsUUID()
  forceMajeureId: string | null = null;

  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  materialIds: string[] = [];
}

export class PlanRowChanges extends PlanVersion {
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => PlanRowInput)
  rows!: PlanRowInput[];

  @IsArray()
  @ArrayMaxSize(300)
  @IsUUID(undefined, { each: true })
  removedRowIds: string[] = [];
}

export class PlanRowCopies extends PlanVersion {
  @IsArray()
  @ArrayMaxSize(300)
  @IsUUID(undefined, { each: true })
  rowIds!: string[];

  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  classIds!: string[];
}

export class RowMaterialsChange {
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  materialIds!: string[];
}

export class PlansQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsIn(['draft', 'submitted', 'approved', 'returned'])
  status?: 'draft' | 'submitted' | 'approved' | 'returned';

  /** Only the plans of who asks. */
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  mine?: boolean;
}

export class PlanRowsQuery extends PageQuery {
  @IsIn(['week', 'month', 'year'])
  view: 'week' | 'month' | 'year' = 'year';

  /** Number of a listed week; the current one when not given. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  week?: number;

  /** `2026-11`; the current month when not given. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;

  @IsOptional()
  @IsUUID()
  planId?: string;

  @IsOptional()
  @IsUUID()
  classId?: string;

  @IsOptional()
  @IsUUID()
  teacherId?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsIn(rowStates)
  state?: RowState;
}

export class ProposalQuery {
  @IsUUID()
  classId!: string;
}
