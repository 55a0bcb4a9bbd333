import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { questionKinds } from '../question-content';
import type {
  AcceptedAnswer,
  ChoiceContent,
  ClozeContent,
  Criterion,
  EssayContent,
  MatchingContent,
  Option,
  OrderingContent,
  ShortAnswerContent,
  TrueFalseContent,
} from '../question-content';

const longestText = 20_000;
const mostParts = 50;
const partId = /^[\w-]{1,40}$/;

class Part {
  /** Chosen by the writer, unique in the question; stays when the part is edited. */
  @Matches(partId)
  id!: string;
}

export class TextPart extends Part {
  @IsString()
  @MaxLength(longestText)
  text!: string;
}

export class OptionPart extends TextPart implements Option {
  @IsBoolean()
  right!: boolean;
}

export class AnswerPart implements AcceptedAnswer {
  @IsString()
  @MaxLength(500)
  text!: string;

  @IsBoolean()
  numeric!: boolean;

  /** Decimal text such as 0.01; null unless the answer is a number. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  tolerance: string | null = null;
}

export class CriterionPart extends Part implements Criterion {
  @IsString()
  @MaxLength(2000)
  text!: string;

  /** Hundredths of a point. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  points!: number;
}

export class PairPart extends Part {
  @IsString()
  @MaxLength(longestText)
  left!: string;

  @IsString()
  @MaxLength(longestText)
  right!: string;
}

export class ExtraPart extends Part {
  @IsString()
  @MaxLength(longestText)
  right!: string;
}

export class GapPart extends Part {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AnswerPart)
  answers!: AnswerPart[];

  @IsArray()
  @ArrayMaxSize(mostParts)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  choices!: string[];
}

class Asked {
  @IsString()
  @MaxLength(longestText)
  stem!: string;
}

export class ChoiceBody extends Asked implements ChoiceContent {
  @IsIn(['choice'])
  kind!: 'choice';

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => OptionPart)
  options!: OptionPart[];

  @IsBoolean()
  several!: boolean;

  @IsBoolean()
  shuffle!: boolean;
}

export class TrueFalseBody extends Asked implements TrueFalseContent {
  @IsIn(['true-false'])
  kind!: 'true-false';

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => OptionPart)
  statements!: OptionPart[];
}

export class ShortAnswerBody extends Asked implements ShortAnswerContent {
  @IsIn(['short-answer'])
  kind!: 'short-answer';

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AnswerPart)
  answers!: AnswerPart[];
}

export class EssayBody extends Asked implements EssayContent {
  @IsIn(['essay'])
  kind!: 'essay';

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => CriterionPart)
  rubric!: CriterionPart[];

  @IsOptional()
  @IsInt()
  @Max(200_000)
  maxCharacters: number | null = null;
}

export class MatchingBody extends Asked implements MatchingContent {
  @IsIn(['matching'])
  kind!: 'matching';

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => PairPart)
  pairs!: PairPart[];

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => ExtraPart)
  extra!: ExtraPart[];
}

export class OrderingBody extends Asked implements OrderingContent {
  @IsIn(['ordering'])
  kind!: 'ordering';

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => TextPart)
  items!: TextPart[];
}

export class ClozeBody extends Asked implements ClozeContent {
  @IsIn(['cloze'])
  kind!: 'cloze';

  @IsArray()
  @ArrayMaxSize(mostParts)
  @ValidateNested({ each: true })
  @Type(() => GapPart)
  gaps!: GapPart[];
}

/** What came in under a kind nobody knows. */
export class UnknownKindBody {
  @IsIn(questionKinds)
  kind!: string;
}
