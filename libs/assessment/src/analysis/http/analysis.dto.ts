import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';

export class AnalysisQuery {
  /** All classes that took the test and are the reader's to see. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === true || value === 'true')
  @IsBoolean()
  everyClass?: boolean;
}
