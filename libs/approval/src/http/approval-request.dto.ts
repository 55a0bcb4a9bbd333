import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '@hoclieu/platform';

export const boxes = ['inbox', 'sent', 'all'] as const;
export type Box = (typeof boxes)[number];

export class ApprovalRequestFilter extends PageQuery {
  /** inbox: what I can decide now; sent: my own work; all: whatever I may see. */
  @IsOptional()
  @IsIn(boxes)
  mine?: Box = 'inbox';

  @IsOptional()
  @IsIn(['pending', 'approved', 'returned', 'withdrawn'])
  state?: 'pending' | 'approved' | 'returned' | 'withdrawn';

  @IsOptional()
  @IsIn(['overdue', 'soon', 'later', 'none'])
  due?: 'overdue' | 'soon' | 'later' | 'none';

  /** Words of the title, with or without diacritics. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Kind of subject, e.g. `material`. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind?: string;

  @IsOptional()
  @IsUUID()
  departmentId?: string;
}

export class NewScore {
  @IsString()
  @MaxLength(60)
  key!: string;

  /** In half points. */
  @IsNumber()
  points!: number;
}

export class NewDecisionBody {
  /** The step that was open when the content was read. */
  @IsUUID()
  stepId!: string;

  @IsIn(['approve', 'return'])
  verdict!: 'approve' | 'return';

  /** Obligatory unless approving. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewScore)
  scores?: NewScore[];

  /** Hash of the content that was read. */
  @IsString()
  @MaxLength(200)
  contentHash!: string;
}

export class BulkApproval {
  @IsUUID()
  requestId!: string;

  @IsUUID()
  stepId!: string;

  @IsString()
  @MaxLength(200)
  contentHash!: string;
}

export class BulkApprovals {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => BulkApproval)
  items!: BulkApproval[];
}

export class StepToTake {
  @IsUUID()
  stepId!: string;
}

export class Reassignment {
  @IsUUID()
  stepId!: string;

  /** null: back to the pool. */
  @IsOptional()
  @IsUUID()
  staffId!: string | null;
}
