import { IsBoolean, IsInt, IsOptional, IsString, Length, Min } from 'class-validator';
import { ContentBody, ContentModels } from '../../question/http/content-union';
import type { QuestionContent } from '../../question/question-content';

@ContentModels()
export class KeyInDoubt {
  /** Of the question in the test. */
  @IsInt()
  @Min(1)
  position!: number;

  /** The question as it was asked, but for what is right; left out, that stays. */
  @IsOptional()
  @ContentBody()
  content?: QuestionContent;

  /** Everybody earns the points, whatever was answered. */
  @IsBoolean()
  creditsAll!: boolean;
}

@ContentModels()
export class CorrectedKey extends KeyInDoubt {
  /** How many corrections the marker saw. */
  @IsInt()
  @Min(0)
  seen!: number;

  @IsString()
  @Length(5, 300)
  reason!: string;
}
