import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
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
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { Period, TraitLevel } from '../regulation/primary-traits';
import { levelsByKey } from './trait-levels.schema';
import { IsTraitLevels } from './is-trait-levels';

export class PeriodQuery {
  /** 1 middle and 2 end of the first term, 3 and 4 of the second. */
  @Type(() => Number)
  @IsIn([1, 2, 3, 4])
  period!: Period;
}

export class TraitRecordInput {
  @IsUUID()
  studentId!: string;

  /** T (tốt), Đ (đạt) or C (cần cố gắng) by key of the quality or competence; leave out what is not decided. */
  @IsTraitLevels()
  @ApiProperty(levelsByKey)
  levels!: Record<string, TraitLevel>;

  @IsString()
  @MaxLength(500)
  comment: string = '';

  /** Recognised by the class for the title Học sinh Tiêu biểu (Điều 13). */
  @IsBoolean()
  commended: boolean = false;

  /** The version that was read; 0 where nothing was recorded. */
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version!: number;
}

export class TraitRecordsInput extends PeriodQuery {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TraitRecordInput)
  records!: TraitRecordInput[];

  /** Needed to change what families have seen. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class TraitReopening {
  /** The last day on which the sheet may be changed again. */
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  untilOn!: string;

  @IsString()
  @MinLength(5)
  @MaxLength(500)
  reason!: string;
}
