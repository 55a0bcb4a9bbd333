import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

const truth = Transform(({ value }: { value: unknown }) => value === true || value === 'true');

export class HeldSittingQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  classId?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  /** Only those with answers that wait for a person. */
  @IsOptional()
  @truth
  @IsBoolean()
  unmarked?: boolean;
}

export class ExtraTime {
  @IsUUID()
  studentId!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(120)
  minutes!: number;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  note?: string;
}

export class Reopening {
  /** From now on. */
  @IsInt()
  @Min(1)
  @Max(240)
  minutes!: number;

  @IsString()
  @Length(3, 300)
  reason!: string;
}
