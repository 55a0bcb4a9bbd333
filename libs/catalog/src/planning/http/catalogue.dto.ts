import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { MaterialKind, materialKinds, Stage, stages } from '../material-terms';
import { PlanningStatus, planningStatuses } from '../planning-status';

/** Rows one request may carry. */
export const batchLimit = 500;

/** Left out: unchanged. Null: emptied. */
const orEmpty = ValidateIf((_, value) => value !== undefined && value !== null);
const orLeftOut = ValidateIf((_, value) => value !== undefined);

export class CatalogueQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  planId?: string;

  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsIn(planningStatuses)
  status?: PlanningStatus;
}

export class CatalogueToOpen {
  @IsUUID()
  productionPlanId!: string;

  @IsUUID()
  departmentId!: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title: string | null = null;
}

/** The particulars of the meeting that the minutes name. */
export class CatalogueDetailChanges {
  @IsInt()
  version!: number;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title!: string;

  @IsOptional()
  @IsDateString()
  meetingAt: string | null = null;

  @IsString()
  @MaxLength(200)
  meetingPlace: string = '';

  @IsOptional()
  @IsUUID()
  chairId: string | null = null;

  @IsOptional()
  @IsUUID()
  secretaryId: string | null = null;
}

/** A row: without `id` a new one, with `remove` one to be taken out, otherwise the cells to change. */
export class CatalogueEntryInput {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsOptional()
  @IsBoolean()
  remove?: boolean;

  @orLeftOut
  @IsInt()
  @Min(1)
  position?: number;

  @orLeftOut
  @IsUUID()
  lessonId?: string;

  @orLeftOut
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title?: string;

  @orLeftOut
  @IsIn(materialKinds)
  materialKind?: MaterialKind;

  @orLeftOut
  @IsBoolean()
  interactive?: boolean;

  @orLeftOut
  @IsIn(stages)
  stage?: Stage;

  @orEmpty
  @IsUUID()
  authorId?: string | null;

  @orEmpty
  @IsUUID()
  reviewerId?: string | null;

  @orEmpty
  @IsUUID()
  phaseId?: string | null;

  @orEmpty
  @IsDateString({ strict: true })
  dueOn?: string | null;
}

export class CatalogueEntryBatch {
  /** The catalogue's version the rows were read at. */
  @IsInt()
  version!: number;

  /** Obligatory once the catalogue is approved. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason: string | null = null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(batchLimit)
  @ValidateNested({ each: true })
  @Type(() => CatalogueEntryInput)
  entries!: CatalogueEntryInput[];
}

export class ProposalWish {
  /** The phase the materials are made in; by default the one in which the catalogue is worked off. */
  @IsOptional()
  @IsUUID()
  phaseId?: string;

  /** Stages taken in turn; by default before and after class. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsIn(stages, { each: true })
  stages?: Stage[];

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsInt()
  grade?: number;
}
