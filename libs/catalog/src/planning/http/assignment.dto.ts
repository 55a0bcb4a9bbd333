import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

export class AssignmentQuery extends PageQuery {
  /** Only what is assigned to the reader; otherwise of every catalogue they answer for. */
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  mine?: boolean;

  @IsOptional()
  @IsIn(['open', 'done'])
  state?: 'open' | 'done';

  @IsOptional()
  @IsUUID()
  catalogueId?: string;
}
