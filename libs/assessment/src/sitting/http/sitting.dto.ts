import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsInt,
  IsUUID,
  Max,
  Min,
} from 'class-validator';

export class NewSittings {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  classIds!: string[];

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

  @IsBoolean()
  shuffleQuestions!: boolean;

  @IsBoolean()
  shuffleOptions!: boolean;

  @IsInt()
  @Min(1)
  @Max(100)
  questionsPerPage!: number;
}
