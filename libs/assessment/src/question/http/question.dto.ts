import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { CognitiveLevel, cognitiveLevels, QuestionKind, questionKinds } from '../question-content';
import type { QuestionContent } from '../question-content';
import { QuestionStatus, questionStatuses } from '../question-status';
import { ContentBody, ContentModels } from './content-union';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);
const truth = Transform(({ value }: { value: unknown }) => value === true || value === 'true');
const requirementCode = /^\d{6}\.\d{4}[a-z]\d{1,2}$/;

class QuestionPlaceWords {
  /** Of the subject's and grade's distribution; it brings its chapter. */
  @IsOptional()
  @IsUUID()
  lessonId?: string | null;

  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(300)
  chapter?: string;

  /** Yêu cầu cần đạt, in words. */
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(1000)
  requirement?: string;

  /** Code of QĐ 791/QĐ-BGDĐT, e.g. 060101.0203a1. */
  @IsOptional()
  @Matches(requirementCode)
  requirementCode?: string | null;

  @IsOptional()
  @IsUUID()
  stimulusId?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  stimulusPosition?: number | null;

  /** Lời giải. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  explanation?: string;
}

@ContentModels()
export class NewQuestion extends QuestionPlaceWords {
  @IsUUID()
  subjectId!: string;

  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;

  @IsIn(cognitiveLevels)
  level!: CognitiveLevel;

  @ContentBody()
  content!: QuestionContent;
}

export class QuestionChanges extends QuestionPlaceWords {
  /** The version that was read; a newer one on the server answers 409. */
  @IsInt()
  version!: number;

  @IsOptional()
  @IsIn(cognitiveLevels)
  level?: CognitiveLevel;

  @IsOptional()
  @ContentBody()
  content?: QuestionContent;
}

export class QuestionQuery extends PageQuery {
  /** Words of the question, its lesson, chapter or requirement, with or without diacritics. */
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
  @IsUUID()
  lessonId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  chapter?: string;

  @IsOptional()
  @IsIn(cognitiveLevels)
  level?: CognitiveLevel;

  @IsOptional()
  @IsIn(questionKinds)
  kind?: QuestionKind;

  @IsOptional()
  @IsIn(questionStatuses)
  status?: QuestionStatus;

  @IsOptional()
  @IsUUID()
  stimulusId?: string;

  @IsOptional()
  @truth
  @IsBoolean()
  mine?: boolean;

  /** Those that tests may use: approved at least once and not retired. */
  @IsOptional()
  @truth
  @IsBoolean()
  usable?: boolean;

  /** Those that ask the same as another. */
  @IsOptional()
  @truth
  @IsBoolean()
  repeated?: boolean;
}

export class ContentToCompare {
  @ContentBody()
  content!: QuestionContent;

  @IsOptional()
  @IsUUID()
  stimulusId?: string;

  /** The question being written. */
  @IsOptional()
  @IsUUID()
  excluding?: string;
}

export class QuestionsToSubmit {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class QuestionRetirement {
  @trimmed
  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  reason!: string;
}

export class QuestionsToRetire extends QuestionRetirement {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}
