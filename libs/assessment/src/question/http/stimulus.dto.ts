import { IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

const longestStimulus = 60_000;

export class NewStimulus {
  @IsUUID()
  subjectId!: string;

  @IsInt()
  @Min(1)
  @Max(12)
  grade!: number;

  @IsString()
  @MaxLength(longestStimulus)
  text!: string;
}

export class StimulusChanges {
  @IsInt()
  version!: number;

  @IsString()
  @MaxLength(longestStimulus)
  text!: string;
}
