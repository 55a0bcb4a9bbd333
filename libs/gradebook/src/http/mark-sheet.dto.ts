import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

export class MarkSheetsQuery extends PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsIn([1, 2])
  term?: 1 | 2;

  @IsOptional()
  @IsUUID()
  classId?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsIn(['open', 'submitted', 'returned'])
  status?: 'open' | 'submitted' | 'returned';

  /** Only the sheets of classes who asks teaches the subject in. */
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  mine?: boolean;
}

export class MarkCellInput {
  @IsUUID()
  studentId!: string;

  /** The column: tx1 … tx9, gk, ck, mgk, mck, nx, mnx. */
  @IsString()
  @MaxLength(8)
  part!: string;

  /** As typed: `8,5`, `8.5`, `Đ`, `CĐ`, `M`, `V`; empty to clear the cell. */
  @IsString()
  @MaxLength(2000)
  text!: string;

  /** The version that was on the screen; 0 for a cell nobody has written yet. */
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version!: number;

  /** Needed to change a published mark. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class MarkCells {
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => MarkCellInput)
  cells!: MarkCellInput[];

  /** How they came: typed (empty), paste or import. */
  @IsOptional()
  @IsIn(['', 'paste', 'import'])
  source?: '' | 'paste' | 'import';
}

export class Confirmation {
  /** The columns to confirm; all when not given. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(8, { each: true })
  parts?: string[];
}

export class SheetVersion {
  /** The version that was read; another one is refused with 409. */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;
}

export class CellQuery {
  @IsUUID()
  studentId!: string;

  @IsString()
  @MaxLength(8)
  part!: string;
}

export class NewReopening {
  @IsIn(['tx', 'gk', 'ck'])
  kind!: 'tx' | 'gk' | 'ck';

  /** The last day on which marks may be entered again. */
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  untilOn!: string;

  @IsString()
  @MinLength(5)
  @MaxLength(500)
  reason!: string;
}
