import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

const day = /^\d{4}-\d{2}-\d{2}$/;

export class NewAssignment {
  /** The first day on which students see it; today when not given. */
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(day)
  visibleFrom: string | null = null;

  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(day)
  dueOn: string | null = null;
}

export class NewAssignments extends NewAssignment {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  rowIds!: string[];
}

export class RowEvidenceQuery {
  /** Ids of rows, separated by commas. */
  @Transform(
    ({ value }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value) as string[],
  )
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  rowIds!: string[];
}

export class StudentAssignmentsQuery extends PageQuery {
  @IsIn(['todo', 'done'])
  state: 'todo' | 'done' = 'todo';
}

export class AttendanceQuery {
  @IsDateString({ strict: true })
  @Matches(day)
  heldOn!: string;
}

export class PresenceInput {
  @IsUUID()
  studentId!: string;

  @IsBoolean()
  present!: boolean;
}

export class AttendanceSheet extends AttendanceQuery {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PresenceInput)
  entries!: PresenceInput[];
}
