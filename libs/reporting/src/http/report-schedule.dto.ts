import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { ReportScope, reportScopes, ScheduleRule, scheduleRules } from '../report-terms';

export class NewReportSchedule {
  @IsIn(scheduleRules)
  rule!: ScheduleRule;

  /** Day of the month, for monthly schedules only. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(28)
  day?: number;

  @IsIn(reportScopes)
  scope!: ReportScope;

  /** Staff who are told in the portal. */
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  recipients!: string[];
}

export class ReportScheduleChanges {
  @IsOptional()
  @IsBoolean()
  active?: boolean;

  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  recipients?: string[];

  @IsInt()
  version!: number;
}
