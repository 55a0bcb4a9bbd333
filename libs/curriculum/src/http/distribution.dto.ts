import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import type { DistributionStatus } from '../distribution-status';
import { distributionStatuses } from '../distribution-status';
import type { LessonKind } from '../understanding/understood-row';
import { lessonKinds } from '../understanding/understood-row';

export class DistributionListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade?: number;

  @IsOptional()
  @IsIn(distributionStatuses)
  status?: DistributionStatus;
}

export class LessonListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade?: number;

  /** Part of the lesson's name, with or without marks. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class LessonPageQuery {
  /** Opaque position from the previous page's `nextCursor`. */
  @IsOptional()
  @IsString()
  cursor?: string;

  /** Lessons per page, 1 to 500. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number = 200;
}

export class ProgrammeQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade?: number;
}

export class LessonBody {
  /** Of a lesson that stays; a new one has none. */
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @IsString()
  @MinLength(1)
  @MaxLength(500)
  name!: string;

  @IsIn(lessonKinds)
  kind!: LessonKind;

  /** Periods times two. */
  @IsInt()
  @Min(1)
  @Max(400)
  halfPeriods!: number;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  periodNumbers: string | null = null;

  @IsOptional()
  @IsIn([1, 2])
  term: 1 | 2 | null = null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(53)
  week: number | null = null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(53)
  lastWeek: number | null = null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  strand: string | null = null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  chapter: string | null = null;

  @IsOptional()
  @IsInt()
  @Min(1)
  part: number | null = null;
}

/** The whole list, in order: lessons left out are taken off the distribution. */
export class DistributionLessons {
  /** Of the distribution as it was read; a newer one is a 409. */
  @IsInt()
  version!: number;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => LessonBody)
  lessons!: LessonBody[];
}

export class WithdrawalBody {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}
