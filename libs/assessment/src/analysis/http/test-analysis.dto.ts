import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class TrendQuery {
  @IsUUID()
  subjectId!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;

  @IsOptional()
  @IsUUID()
  classId?: string;
}
