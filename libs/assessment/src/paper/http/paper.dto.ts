import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class NewCodes {
  @IsInt()
  @Min(2)
  @Max(24)
  count!: number;

  /** The first code; the others follow it. */
  @IsInt()
  @Min(1)
  @Max(9000)
  first!: number;
}

export class PaperQuery {
  @IsOptional()
  @IsIn(['docx', 'pdf'])
  format?: 'docx' | 'pdf';
}
