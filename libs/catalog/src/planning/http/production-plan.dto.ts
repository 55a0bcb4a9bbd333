import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PhaseTarget, phaseTargets } from '../phase.entity';

export class ProductionPhaseInput {
  /** Of a phase the plan already has; left out for a new one. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @IsString()
  @MaxLength(2000)
  goal!: string;

  @IsDateString({ strict: true })
  startsOn!: string;

  @IsDateString({ strict: true })
  endsOn!: string;

  @IsIn(phaseTargets)
  targetKind!: PhaseTarget;

  /** Percent, or materials in each subject and grade, by `targetKind`. */
  @IsInt()
  @Min(1)
  @Max(1000)
  targetValue!: number;
}

export class NewProductionPlan {
  /** Số, kí hiệu: `135/KH-THHS-CM`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  number: string | null = null;

  @IsOptional()
  @IsDateString({ strict: true })
  issuedOn: string | null = null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title!: string;

  @IsString()
  @MaxLength(10_000)
  purpose: string = '';

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProductionPhaseInput)
  phases!: ProductionPhaseInput[];
}

export class ProductionPlanChanges extends NewProductionPlan {
  /** The version that was read. */
  @IsInt()
  version!: number;
}
