import { IsDateString, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

export class AuditEventQuery extends PageQuery {
  /** First day, included (yyyy-mm-dd, Việt Nam). */
  @IsOptional()
  @IsDateString({ strict: true })
  fromOn?: string;

  /** Last day, included. */
  @IsOptional()
  @IsDateString({ strict: true })
  toOn?: string;

  /** Part of the name of who did it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  actor?: string;

  /** An event name or the beginning of one: `people.`. */
  @IsOptional()
  @Matches(/^[a-z.-]{1,80}$/)
  name?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;
}
