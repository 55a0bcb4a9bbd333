import { IsBoolean, IsDateString, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@hoclieu/platform';
import { RosterKind, rosterKinds, RowOutcome, rowOutcomes } from '../roster/roster-kinds';

export class RosterImportQuery extends PageQuery {
  @IsOptional()
  @IsIn(rosterKinds)
  kind?: RosterKind;
}

export class RosterRowQuery extends PageQuery {
  /** Only rows with this outcome. */
  @IsOptional()
  @IsIn(rowOutcomes)
  outcome?: RowOutcome;
}

export class RosterApplicationChoices {
  /** Apply the good rows although others are bad. */
  @IsBoolean()
  leaveOutBad!: boolean;

  /** The day the changes hold from; today when not said. */
  @IsOptional()
  @IsDateString({ strict: true })
  effectiveOn?: string;
}
