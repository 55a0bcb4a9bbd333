import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { TestForm, testForms, TestKind, testKinds, TestStatus, testStatuses } from '../test-status';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

export class NewTest {
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

  @IsIn(testKinds)
  kind!: TestKind;

  @IsInt()
  @Min(1)
  @Max(2)
  term!: number;

  @IsIn(testForms)
  form!: TestForm;

  @IsInt()
  @Min(5)
  @Max(240)
  durationMinutes!: number;

  @trimmed
  @IsString()
  @MaxLength(2000)
  instructions!: string;

  /** Draws the questions by this matrix; without it the test is composed by hand. */
  @IsOptional()
  @IsUUID()
  blueprintId?: string;

  /** Leave out what the last so many tests of the subject and grade asked. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  avoidLast?: number;
}

export class AskedQuestionBody {
  @IsUUID()
  questionId!: string;

  /** Of the whole question, in hundredths. */
  @IsInt()
  @Min(5)
  @Max(2000)
  points!: number;
}

export class TestChanges {
  @IsInt()
  version!: number;

  @IsOptional()
  @trimmed
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title?: string;

  @IsOptional()
  @IsIn(testKinds)
  kind?: TestKind;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2)
  term?: number;

  @IsOptional()
  @IsIn(testForms)
  form?: TestForm;

  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(240)
  durationMinutes?: number;

  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(2000)
  instructions?: string;

  /** The whole list in its order: composing, exchanging, moving and leaving out are all this. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(120)
  @ArrayUnique(({ questionId }: AskedQuestionBody) => questionId)
  @ValidateNested({ each: true })
  @Type(() => AskedQuestionBody)
  questions?: AskedQuestionBody[];
}

export class TestDraw {
  @IsInt()
  version!: number;

  @IsInt()
  @Min(0)
  @Max(20)
  avoidLast!: number;

  /** Keep what suits and fill the holes only. */
  @IsBoolean()
  keep!: boolean;
}

export class TestReason {
  @trimmed
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  reason!: string;
}

export class TestQuery extends PageQuery {
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
  @IsIn(testKinds)
  kind?: TestKind;

  @IsOptional()
  @IsIn(testStatuses)
  status?: TestStatus;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
