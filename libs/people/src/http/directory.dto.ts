import { IsDateString, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

export class StudentQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  classId?: string;

  /** Part of a name or the beginning of a ministry code; diacritics do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** Studying, unless another state is asked for. */
  @IsOptional()
  @IsIn(['studying', 'transferred', 'left', 'suspended', 'graduated'])
  status?: 'studying' | 'transferred' | 'left' | 'suspended' | 'graduated';
}

export class StaffQuery extends PageQuery {
  /** The department, its campus branches included. */
  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** Everybody who has not left, unless a state is asked for. */
  @IsOptional()
  @IsIn(['active', 'on-leave', 'left'])
  status?: 'active' | 'on-leave' | 'left';
}

export class NewEnrolmentBody {
  @IsUUID()
  classId!: string;

  /** First day in the new class; today when not said. */
  @IsOptional()
  @IsDateString({ strict: true })
  fromOn?: string;
}
