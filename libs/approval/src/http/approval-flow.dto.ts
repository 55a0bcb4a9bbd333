import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Role, roles } from '@hoclieu/platform';
import { Scope, scopes, StepKind, stepKinds } from '../flow';

const key = /^[a-z][a-z0-9-]{0,39}$/;

export class StepActorInput {
  @IsIn(roles)
  role!: Role;

  @IsIn(scopes)
  scope!: Scope;
}

export class CriterionInput {
  @Matches(key)
  key!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @IsInt()
  @Min(1)
  @Max(100)
  maxPoints!: number;
}

export class FlowStepInput {
  @Matches(key)
  key!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @IsIn(stepKinds)
  kind!: StepKind;

  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => StepActorInput)
  actors!: StepActorInput[];

  /** Any teacher of the subject's department but the author. */
  @IsBoolean()
  peer!: boolean;

  @IsInt()
  @Min(1)
  @Max(10)
  quorum!: number;

  /** Calendar days; null: no deadline. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  daysUntilDue!: number | null;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CriterionInput)
  rubric!: CriterionInput[];
}

export class FlowChange {
  /** The version that was read. */
  @IsInt()
  version!: number;

  @IsBoolean()
  resumeAtReturn!: boolean;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => FlowStepInput)
  steps!: FlowStepInput[];
}
