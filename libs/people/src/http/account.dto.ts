import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { PageQuery, Role, roles } from '@hoclieu/platform';
import { grantableRoles } from '../accounts/role-scope';

const kinds = ['staff', 'student', 'guardian'] as const;
const states = ['active', 'locked', 'disabled', 'not-yet-used'] as const;

export class AccountQuery extends PageQuery {
  @IsOptional()
  @IsIn(kinds)
  kind?: 'staff' | 'student' | 'guardian';

  /** Part of a name or the beginning of a user name; diacritics do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsIn(states)
  state?: 'active' | 'locked' | 'disabled' | 'not-yet-used';

  @IsOptional()
  @IsIn(roles)
  role?: Role;
}

export class NewAccount {
  @IsIn(kinds)
  kind!: 'staff' | 'student' | 'guardian';

  /** The staff member, student or guardian the account is for. */
  @IsUUID()
  personId!: string;
}

export class NewAccountBatch {
  @IsIn(kinds)
  kind!: 'staff' | 'student' | 'guardian';

  /** Students or guardians of this class. */
  @IsOptional()
  @IsUUID()
  classId?: string;

  /** Staff of this department. */
  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @IsUUID('all', { each: true })
  personIds?: string[];
}

export class NewRoleGrant {
  @IsIn(grantableRoles)
  role!: Role;

  @IsOptional()
  @IsUUID()
  campusId?: string | null;

  @IsOptional()
  @IsUUID()
  departmentId?: string | null;

  @IsOptional()
  @IsUUID()
  classId?: string | null;

  /** First day (yyyy-mm-dd); today when not said. */
  @IsOptional()
  @IsDateString({ strict: true })
  fromOn?: string;

  /** Last day; without end when not said. */
  @IsOptional()
  @IsDateString({ strict: true })
  toOn?: string | null;
}

export class NewApiClientBody {
  @IsString()
  @MinLength(3)
  @MaxLength(100)
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes!: string[];

  /** Last day on which the key is accepted. */
  @IsOptional()
  @IsDateString({ strict: true })
  expiresOn?: string | null;
}
