import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** A key that the page made for itself: only the page that holds the attempt may write. */
export class AttemptHolder {
  @IsString()
  @Length(8, 64)
  holder!: string;
}

export class SentAnswerInput {
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;

  /** Counted up by the device with every change: an older answer that arrives late changes nothing. */
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  sequence!: number;

  /** By kind: `chosen`, `marks`, `text`, `fileIds`, `rights`, `order` or `gaps`. */
  @IsObject()
  response!: Record<string, unknown>;
}

export class SentAnswers extends AttemptHolder {
  /** Empty asks only whether the page still holds the attempt, and for the time left. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SentAnswerInput)
  answers!: SentAnswerInput[];
}
