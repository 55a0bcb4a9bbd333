import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

export class SubjectAndGrade {
  @IsUUID()
  subjectId!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;
}
