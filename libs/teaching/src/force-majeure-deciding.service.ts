import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { ForceMajeure } from './force-majeure.entity';
import { DecisionScope, ForceMajeureDecisions } from './force-majeure.repository';
import { DecisionDatesInvalid, DecisionNumberTaken } from './teaching.errors';
import { ForceMajeureDecided, ForceMajeureWithdrawn } from './teaching.events';
import { decideForceMajeure } from './teaching.policy';

export interface NewDecision extends DecisionScope {
  readonly number: string;
  readonly reason: string;
  readonly fromOn: string;
  readonly toOn: string;
}

@Injectable()
export class ForceMajeureDeciding {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly decisions: ForceMajeureDecisions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Enters the head's decision; throws DecisionNumberTaken, DecisionDatesInvalid. */
  async decide(actor: Actor, wish: NewDecision): Promise<{ id: string }> {
    allow(decideForceMajeure, actor, undefined);
    return this.database.transaction(async () => {
      const decision = await this.decisionOf(actor, wish);
      if (await this.decisions.isNumberTaken(decision)) throw new DecisionNumberTaken();
      await this.decisions.save(decision);
      await this.decisions.setScope(decision, wish);
      const { number, fromOn, toOn } = wish;
      await this.events.record(actor, ForceMajeureDecided, decision.id, { number, fromOn, toOn });
      return { id: decision.id };
    });
  }

  /** From then on, lessons replaced under it no longer count; throws DecisionAlreadyWithdrawn. */
  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    allow(decideForceMajeure, actor, undefined);
    await this.database.transaction(async () => {
      const decision = await this.decisions.lock(actor, id);
      decision.withdraw(this.clock.now(), reason);
      await this.decisions.save(decision);
      await this.events.record(actor, ForceMajeureWithdrawn, id, { number: decision.number, reason });
    });
  }

  private async decisionOf({ schoolId, personId }: Actor, wish: NewDecision): Promise<ForceMajeure> {
    const year = await this.structure.currentYear(schoolId);
    const { number, reason, fromOn, toOn } = wish;
    if (toOn < fromOn || fromOn < year.startsOn || toOn > year.endsOn) throw new DecisionDatesInvalid();
    const made = {
      schoolId,
      id: newId(),
      schoolYearId: year.id,
      decidedBy: personId,
      decidedAt: this.clock.now(),
    };
    const open = { withdrawnAt: null, withdrawReason: null };
    return Object.assign(new ForceMajeure(), made, open, { number, reason, fromOn, toOn });
  }
}
