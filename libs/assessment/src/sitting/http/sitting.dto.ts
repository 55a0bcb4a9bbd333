import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';

class Terms {
  @Type(() => Date)
  @IsDate()
  opensAt!: Date;

  @Type(() => Date)
  @IsDate()
  closesAt!: Date;

  @IsInt()
  @Min(5)
  @Max(240)
  durationMinutes!: number;

  @IsInt()
  @Min(1)
  @Max(10)
  attemptsAllowed!: number;
}

export class SittingChanges extends Terms {
  @IsInt()
  @Min(1)
  version!: number;

  /** Needed once somebody has begun. */
  @IsOptional()
  @IsString()
  @Length(5, 300)
  reason?: string;
}

export class NewSittings extends Terms {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  classIds!: string[];

  @IsBoolean()
  shuffleQuestions!: boolean;

  @IsBoolean()
  shuffleOptions!: boolean;

  @IsInt()
  @Min(1)
  @Max(100)
  questionsPerPage!: number;
}
