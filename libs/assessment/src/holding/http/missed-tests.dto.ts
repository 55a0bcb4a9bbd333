import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

export class MissedTestQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  classId?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @Type(() => Number)
  @IsIn([1, 2])
  term?: number;

  /** First and last day the test was held on. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  to?: string;

  /** Only those for whom no reason, or no help, is noted yet. */
  @IsOptional()
  @IsIn(['reason', 'help'])
  without?: 'reason' | 'help';
}

export class AbsenceNoteInput {
  @IsUUID()
  sittingId!: string;

  @IsUUID()
  studentId!: string;

  /** Of the note that was read; 0 for the first. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version!: number;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string;

  /** What was done for the student: a make-up test, extra lessons, a talk with the family. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  help?: string;
}

export class AbsenceNotes {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique((note: AbsenceNoteInput) => `${note?.sittingId} ${note?.studentId}`)
  @ValidateNested({ each: true })
  @Type(() => AbsenceNoteInput)
  notes!: AbsenceNoteInput[];
}
