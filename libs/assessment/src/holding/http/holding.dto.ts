import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
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
  /** In all, beyond the time of the sitting. */
  @IsInt()
  @Min(0)
  @Max(240)
  minutes!: number;

  /** Needed once somebody has begun. */
  @IsOptional()
  @IsString()
  @Length(5, 300)
  reason?: string;
}

export class Reopening {
  /** From now on; 10 unless said otherwise. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  minutes?: number;

  @IsString()
  @Length(3, 300)
  reason!: string;
}
