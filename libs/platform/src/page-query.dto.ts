import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

export class PageQuery {
  /** Opaque position from the previous page's `nextCursor`. */
  @IsOptional()
  @IsString()
  cursor?: string;

  /** Rows per page, 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = 50;
}
