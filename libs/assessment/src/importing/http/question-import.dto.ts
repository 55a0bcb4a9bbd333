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
  MaxLength,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { ContentBody, ContentModels } from '../../question/http/content-union';
import { CognitiveLevel, cognitiveLevels, type QuestionContent } from '../../question/question-content';
import type { ImportChoice } from '../staged-question.entity';
import { type StagedState, stagedStates } from '../staged-question.repository';

const mostPositions = 1000;
const requirementCode = /^\d{6}\.\d{4}[a-z]\d{1,2}$/;

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

export class StimulusOfImport {
  /** The version of the question it was read with; a newer one on the server answers 409. */
  @IsInt()
  version!: number;

  @IsString()
  @MaxLength(50_000)
  text!: string;
}

/** These questions, or all that are in a state, or all of the file. */
export class QuestionsOfImport {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostPositions)
  @IsInt({ each: true })
  positions?: number[];

  @IsOptional()
  @IsIn(stagedStates)
  state?: StagedState;
}

export class ImportChoices extends QuestionsOfImport {
  /** A question that is skipped stays out of the bank. */
  @IsIn(['keep', 'skip'])
  choice!: ImportChoice;
}

/** Only what is given is written. */
export class ImportPlaces extends QuestionsOfImport {
  @IsOptional()
  @IsIn(cognitiveLevels)
  level?: CognitiveLevel;

  @IsOptional()
  @IsUUID()
  lessonId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  chapter?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  requirement?: string;

  /** Code of QĐ 791/QĐ-BGDĐT, e.g. 060101.0203a1. */
  @IsOptional()
  @Matches(requirementCode)
  requirementCode?: string;

  /** Fill only where the file says nothing. */
  @IsBoolean()
  onlyMissing!: boolean;
}
