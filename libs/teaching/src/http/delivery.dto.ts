import { IsDateString, IsInt, IsNotEmpty, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

export class NewDelivery {
  /** Not after today. */
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  deliveredOn!: string;

  /** Periods × 2. */
  @IsInt()
  @Min(1)
  @Max(400)
  halfPeriods!: number;

  @IsString()
  @MaxLength(500)
  note: string = '';
}

export class Withdrawal {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}
