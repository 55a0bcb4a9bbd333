import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events } from '@hoclieu/platform';
import { RosterApplied } from '../people.events';
import { applyClasses, applyStaff, applyTeaching } from './apply-others.sql';
import { applyStudents } from './apply-students.sql';
import { RosterCheck } from './roster-check';
import { RosterImport } from './roster-import.entity';
import { RosterImports } from './roster-import.repository';
import type { RosterKind } from './roster-kinds';
import { importRosters } from './roster.policy';
import { RosterChangedMeanwhile } from './roster.errors';

export interface ApplicationChoices {
  /** Apply the good rows although others are bad. */
  readonly leaveOutBad: boolean;
  /** The day the changes hold from; today when not said. */
  readonly effectiveOn?: string;
}

const statements: Record<RosterKind, string[]> = {
  students: applyStudents,
  staff: applyStaff,
  classes: applyClasses,
  teaching: applyTeaching,
};

/** Applies a checked roster as a whole, in one transaction; a second application answers like the first. */
@Injectable()
export class RosterApplication {
  constructor(
    private readonly database: Database,
    private readonly imports: RosterImports,
    private readonly check: RosterCheck,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws `RosterChangedMeanwhile` when the check no longer holds; the new check is kept to be looked at. */
  async apply(actor: Actor, importId: string, choices: ApplicationChoices): Promise<RosterImport> {
    allow(importRosters, actor, null);
    const { roster, changedMeanwhile } = await this.database.transaction(async () => {
      await this.imports.lockRoster(actor.schoolId);
      const locked = await this.imports.lock(actor.schoolId, importId);
      if (locked.isApplied) return { roster: locked, changedMeanwhile: false };
      locked.mustHaveRows();
      const differs = await this.check.run(locked);
      if (!differs) await this.write(actor, locked, choices);
      await this.imports.save(locked);
      return { roster: locked, changedMeanwhile: differs };
    });
    if (changedMeanwhile) throw new RosterChangedMeanwhile();
    return roster;
  }

  private async write(actor: Actor, roster: RosterImport, choices: ApplicationChoices): Promise<void> {
    roster.apply(actor.name, this.clock.now(), choices.leaveOutBad);
    const parameters = [roster.schoolId, roster.id, choices.effectiveOn ?? this.clock.today()];
    if (roster.kind === 'classes') parameters.push(roster.schoolYearId);
    for (const statement of statements[roster.kind]) await this.database.query(statement, parameters);
    await this.events.record(actor, RosterApplied, roster.id, { kind: roster.kind, ...roster.counts });
  }
}
