import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';

export class DelegationChange {
  /** First day, `yyyy-mm-dd`. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  fromOn!: string;

  /** Last day, included. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  toOn!: string;

  /** Kinds of subject; none named: everything. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  kinds?: string[] | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class NewDelegation extends DelegationChange {
  @IsUUID()
  toStaffId!: string;
}
