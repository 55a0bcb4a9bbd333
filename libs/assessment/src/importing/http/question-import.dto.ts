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
  MaxLength,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { ContentBody, ContentModels } from '../../question/http/content-union';
import { CognitiveLevel, cognitiveLevels, type QuestionContent } from '../../question/question-content';
import type { ImportChoice } from '../staged-question.entity';
import { type StagedState, stagedStates } from '../staged-question.repository';

const mostPositions = 1000;

export class QuestionImportQuery extends PageQuery {
  /** `review`: those still to be looked through. */
  @IsOptional()
  @IsIn(['review', 'kept'])
  status?: 'review' | 'kept';
}

export class StagedQuestionQuery extends PageQuery {
  /** Only questions that are so. */
  @IsOptional()
  @IsIn(stagedStates)
  state?: StagedState;
}

@ContentModels()
export class StagedQuestionChanges {
  /** The version that was read; a newer one on the server answers 409. */
  @IsInt()
  version!: number;

  @ContentBody()
  content!: QuestionContent;

  /** Lời giải. */
  @IsString()
  @MaxLength(20_000)
  explanation!: string;
}

export class ImportChoices {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostPositions)
  @IsInt({ each: true })
  positions!: number[];

  /** A question that is skipped stays out of the bank. */
  @IsIn(['keep', 'skip'])
  choice!: ImportChoice;
}

export class ImportPlaces {
  /** All questions when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostPositions)
  @IsInt({ each: true })
  positions?: number[];

  @IsOptional()
  @IsIn(cognitiveLevels)
  level?: CognitiveLevel;

  @IsOptional()
  @IsUUID()
  lessonId?: string;

  /** Fill only where the file says nothing. */
  @IsBoolean()
  onlyMissing!: boolean;
}
