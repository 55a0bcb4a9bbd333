import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

export class NewForceMajeureDecision {
  /** Number of the signed document. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  number!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason!: string;

  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  fromOn!: string;

  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  toOn!: string;

  /** With no campus and no class it is for the whole school. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  campusIds: string[] = [];

  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  classIds: string[] = [];
}
