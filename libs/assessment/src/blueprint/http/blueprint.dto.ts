import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { CognitiveLevel, cognitiveLevels } from '../../question/question-content';
import { MatrixForm, matrixForms } from '../matrix';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

export class FormPointsBody {
  /** Hundredths of a point, as everywhere here. */
  @IsInt() @Min(0) @Max(10_000) choice!: number;
  @IsInt() @Min(0) @Max(10_000) 'true-false'!: number;
  @IsInt() @Min(0) @Max(10_000) 'short-answer'!: number;
  @IsInt() @Min(0) @Max(10_000) essay!: number;
}

export class LevelPointsBody {
  @IsInt() @Min(0) @Max(10_000) know!: number;
  @IsInt() @Min(0) @Max(10_000) understand!: number;
  @IsInt() @Min(0) @Max(10_000) apply!: number;
  @IsOptional() @IsInt() @Min(0) @Max(10_000) 'apply-high'?: number;
}

export class MatrixCellBody {
  @IsIn(matrixForms)
  form!: MatrixForm;

  @IsIn(cognitiveLevels)
  level!: CognitiveLevel;

  @IsInt()
  @Min(1)
  @Max(60)
  questions!: number;

  /** Of one question. */
  @IsInt()
  @Min(5)
  @Max(2000)
  points!: number;
}

export class RequirementsBody {
  @IsOptional() @IsString() @MaxLength(2000) know?: string;
  @IsOptional() @IsString() @MaxLength(2000) understand?: string;
  @IsOptional() @IsString() @MaxLength(2000) apply?: string;
  @IsOptional() @IsString() @MaxLength(2000) 'apply-high'?: string;
}

export class MatrixPlaceBody {
  @trimmed
  @IsString()
  @MaxLength(300)
  chapter!: string;

  /** Of the distribution; none means the whole chapter. */
  @IsArray()
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  lessonIds!: string[];
}

export class MatrixRowBody extends MatrixPlaceBody {
  @trimmed
  @IsString()
  @MaxLength(1000)
  content!: string;

  @ValidateNested()
  @Type(() => RequirementsBody)
  requirements!: RequirementsBody;

  @IsArray()
  @ArrayMaxSize(16)
  @ValidateNested({ each: true })
  @Type(() => MatrixCellBody)
  cells!: MatrixCellBody[];
}

export class NewBlueprint {
  @IsUUID()
  subjectId!: string;

  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;

  @trimmed
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title!: string;

  @IsInt()
  @Min(5)
  @Max(240)
  durationMinutes!: number;

  @ValidateNested()
  @Type(() => FormPointsBody)
  formPoints!: FormPointsBody;

  @ValidateNested()
  @Type(() => LevelPointsBody)
  levelPoints!: LevelPointsBody;

  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MatrixRowBody)
  rows!: MatrixRowBody[];
}

export class BlueprintChanges {
  @IsInt()
  version!: number;

  @IsOptional()
  @trimmed
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title?: string;

  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(240)
  durationMinutes?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => FormPointsBody)
  formPoints?: FormPointsBody;

  @IsOptional()
  @ValidateNested()
  @Type(() => LevelPointsBody)
  levelPoints?: LevelPointsBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MatrixRowBody)
  rows?: MatrixRowBody[];
}

export class BlueprintCopy {
  @trimmed
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title!: string;
}

export class SupplyWish {
  @IsUUID()
  subjectId!: string;

  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;

  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MatrixPlaceBody)
  rows!: MatrixPlaceBody[];
}

export class BlueprintQuery extends PageQuery {
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
  @IsString()
  @MaxLength(100)
  q?: string;
}
