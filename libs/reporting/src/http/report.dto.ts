import { Type } from 'class-transformer';
import {
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  ReportKind,
  reportKinds,
  ReportPeriod,
  reportPeriods,
  ReportScope,
  reportScopes,
} from '../report-terms';

export class ReportPreviewQuery {
  @IsIn(reportPeriods)
  period!: ReportPeriod;

  @IsIn(reportScopes)
  scope!: ReportScope;

  /** Day of the figures; left out: the end of the period, or today while it lasts. */
  @IsOptional()
  @IsDateString({ strict: true })
  asOf?: string;
}

export class NewReport extends ReportPreviewQuery {
  @IsIn(reportKinds)
  kind!: ReportKind;

  /** Left out: named after the period. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  title?: string;
}

export class NarrativeText {
  @IsString()
  @MaxLength(20000)
  difficulties!: string;

  @IsString()
  @MaxLength(20000)
  causes!: string;

  @IsString()
  @MaxLength(20000)
  proposals!: string;
}

export class ReportChanges {
  @IsOptional()
  @IsString()
  @MaxLength(300)
  title?: string;

  @ValidateNested()
  @Type(() => NarrativeText)
  narrative!: NarrativeText;

  @IsInt()
  version!: number;
}

export class ReportIssue {
  /** Number in the year's register. */
  @IsInt()
  @Min(1)
  @Max(99999)
  number!: number;

  @IsDateString({ strict: true })
  issuedOn!: string;

  @IsInt()
  version!: number;
}

export class DocumentQuery {
  @IsIn(['docx', 'xlsx'])
  format!: 'docx' | 'xlsx';
}
