import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { MaterialKind, materialKinds, Stage, stages } from '../../planning/material-terms';
import { Licence, licences, requirementCode, ReuseScope, reuseScopes } from '../material-licence';
import { MaterialStatus, materialStatuses } from '../material-status';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);
const truth = Transform(({ value }: { value: unknown }) => value === true || value === 'true');

/** A file that was uploaded or a link, never both. */
export class NewMaterialPart {
  @IsOptional()
  @IsUUID()
  fileId?: string;

  /** WebVTT captions of a file that is a video or a recording. */
  @IsOptional()
  @IsUUID()
  captionsFileId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  url?: string;

  /** Shown to readers; the file's name or the link's host when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;
}

class MaterialWords {
  @IsOptional()
  @IsIn(materialKinds)
  kind?: MaterialKind;

  @IsOptional()
  @IsBoolean()
  interactive?: boolean;

  @IsOptional()
  @IsIn(stages)
  stage?: Stage;

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  description?: string;

  @IsOptional()
  @IsIn(licences)
  licence?: Licence;

  /** Author, title, address of what is not own work. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  source?: string;

  @IsOptional()
  @IsIn(reuseScopes)
  reuseScope?: ReuseScope;

  /** Codes of QĐ 791/QĐ-BGDĐT, e.g. 060101.0203a1. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @Matches(requirementCode, { each: true })
  requirementCodes?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NewMaterialPart)
  parts?: NewMaterialPart[];
}

export class NewMaterial extends MaterialWords {
  @IsUUID()
  lessonId!: string;

  @trimmed
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  title!: string;
}

export class MaterialChanges extends MaterialWords {
  /** The version that was read; a newer one on the server answers 409. */
  @IsInt()
  version!: number;

  @IsOptional()
  @trimmed
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  title?: string;
}

export class WithdrawalReason {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class RetirementReason {
  @trimmed
  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  reason!: string;
}

export class MaterialQuery extends PageQuery {
  /** Words of title, lesson, chapter or description, with or without diacritics. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  grade?: number;

  @IsOptional()
  @IsIn(stages)
  stage?: Stage;

  @IsOptional()
  @IsIn(materialKinds)
  kind?: MaterialKind;

  @IsOptional()
  @IsIn(materialStatuses)
  status?: MaterialStatus;

  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsUUID()
  lessonId?: string;

  @IsOptional()
  @truth
  @IsBoolean()
  mine?: boolean;

  @IsOptional()
  @truth
  @IsBoolean()
  outsideCatalogue?: boolean;

  @IsOptional()
  @IsIn(['updated', 'title'])
  sort?: 'updated' | 'title';
}

export class DuplicateQuery {
  @IsUUID()
  lessonId!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title!: string;

  /** The material being written. */
  @IsOptional()
  @IsUUID()
  excluding?: string;
}
