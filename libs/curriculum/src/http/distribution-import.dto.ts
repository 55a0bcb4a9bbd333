import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import type { RowKind } from '../understanding/understood-row';
import { rowKinds } from '../understanding/understood-row';

export class NewDistributionImport {
  @IsUUID()
  subjectId!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  /** Sheet to read; the first visible one unless named. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sheet?: string;
}

/** What a person says of a source row; nothing but the version takes earlier corrections back. */
export class RowCorrectionBody {
  @IsInt()
  version!: number;

  @IsOptional()
  @IsIn(rowKinds)
  kind?: RowKind;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  name?: string;

  /** Periods times two. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(400)
  halfPeriods?: number;

  @IsOptional()
  @ValidateIf((_, value) => value !== null)
  @IsIn([1, 2])
  term?: 1 | 2 | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  chapter?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(53)
  week?: number | null;
}
