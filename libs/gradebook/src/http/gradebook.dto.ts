import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Level } from '../regulation/regulation';

export class TermQuery {
  /** 1 or 2; the term of the current week when not given. */
  @IsOptional()
  @Type(() => Number)
  @IsIn([1, 2])
  term?: 1 | 2;
}

export class ChildQuery {
  /** A child of the guardian; the first one when not given. */
  @IsOptional()
  @IsUUID()
  studentId?: string;
}

export class HomeroomRecordInput {
  @IsUUID()
  studentId!: string;

  /** Kết quả rèn luyện (Thông tư 22, Điều 8). */
  @IsOptional()
  @IsIn(['tot', 'kha', 'dat', 'chua-dat'])
  conduct: Level | null = null;

  /** Half-days absent in the term. */
  @IsInt()
  @Min(0)
  @Max(400)
  absences: number = 0;

  /** The version that was read; 0 where nothing was recorded. */
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version!: number;
}

export class HomeroomRecords {
  @IsIn([1, 2])
  term!: 1 | 2;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => HomeroomRecordInput)
  records!: HomeroomRecordInput[];
}

export class TermLockDates {
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  tx?: string;

  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  gk?: string;

  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  ck?: string;
}

/** The last day of entry of each kind of column; without a day it is never locked. */
export class LockDatesInput {
  @ValidateNested()
  @Type(() => TermLockDates)
  term1: TermLockDates = {};

  @ValidateNested()
  @Type(() => TermLockDates)
  term2: TermLockDates = {};
}
