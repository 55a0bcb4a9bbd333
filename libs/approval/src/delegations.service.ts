import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { DelegateNotSuitable, DelegationPeriodWrong } from './approval.errors';
import { ApprovalDelegated, ApprovalDelegationEnded } from './approval.events';
import { delegate } from './approval.policy';
import { Delegation } from './delegation.entity';
import { DelegationQuery } from './delegation.query';

export interface DelegationTerms {
  /** `yyyy-mm-dd`, both days included. */
  readonly fromOn: string;
  readonly toOn: string;
  /** Kinds of subject; null: everything. */
  readonly kinds: string[] | null;
  readonly note: string;
}

/** Handing one's decisions to somebody for a period. Only one's own; a delegate never decides for two removes. */
@Injectable()
export class Delegations {
  constructor(
    private readonly database: Database,
    private readonly query: DelegationQuery,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws NotAllowed, DelegationPeriodWrong, DelegateNotSuitable */
  async give(actor: Actor, toStaffId: string, terms: DelegationTerms): Promise<string> {
    allow(delegate, actor, undefined);
    this.checkPeriod(terms);
    return this.database.transaction(async () => {
      const delegates = await this.query.delegatesOf(actor);
      if (!delegates.some((person) => person.staffId === toStaffId)) throw new DelegateNotSuitable();
      const fromStaffId = String(actor.personId);
      const id = newId();
      await this.database.repository(Delegation).insert({
        ...terms,
        schoolId: actor.schoolId,
        id,
        fromStaffId,
        toStaffId,
        createdAt: this.clock.now(),
        endedAt: null,
      });
      const { fromOn, toOn } = terms;
      await this.events.record(actor, ApprovalDelegated, id, { fromStaffId, toStaffId, fromOn, toOn });
      return id;
    });
  }

  async change(actor: Actor, id: string, terms: DelegationTerms): Promise<void> {
    this.checkPeriod(terms);
    await this.database.transaction(async () => {
      const delegation = await this.lockOwn(actor, id);
      await this.database.repository(Delegation).save(Object.assign(delegation, terms));
      const { fromStaffId, toStaffId } = delegation;
      const { fromOn, toOn } = terms;
      await this.events.record(actor, ApprovalDelegated, id, { fromStaffId, toStaffId, fromOn, toOn });
    });
  }

  /** Ends at once; decisions already made under it stand. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const delegation = await this.lockOwn(actor, id);
      delegation.endedAt = this.clock.now();
      await this.database.repository(Delegation).save(delegation);
      const { fromStaffId, toStaffId } = delegation;
      await this.events.record(actor, ApprovalDelegationEnded, id, { fromStaffId, toStaffId });
    });
  }

  /** @throws NotFound unless it is the actor's own and still running */
  private async lockOwn(actor: Actor, id: string): Promise<Delegation> {
    const delegation = await this.database.repository(Delegation).findOne({
      where: { schoolId: actor.schoolId, id, fromStaffId: String(actor.personId) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!delegation || delegation.endedAt) throw new NotFound('delegation');
    return delegation;
  }

  private checkPeriod({ fromOn, toOn }: DelegationTerms): void {
    if (toOn < fromOn || toOn < this.clock.today()) throw new DelegationPeriodWrong();
  }
}
