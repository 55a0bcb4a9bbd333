import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, Events } from '@hoclieu/platform';
import { OwnWork, ReviewerNotSuitable } from './approval.errors';
import { ApprovalHeld } from './approval.events';
import { isAuthor, reassign } from './approval.policy';
import { factsOf } from './facts';
import { OpenStep, OpenSteps } from './open-steps.service';
import { Pool } from './pool.repository';

/** Taking a step, giving it back, handing it to somebody: all without troubling the author. */
@Injectable()
export class Holding {
  constructor(
    private readonly database: Database,
    private readonly openSteps: OpenSteps,
    private readonly pool: Pool,
    private readonly events: Events,
  ) {}

  /** "I am on it": nobody else decides meanwhile. @throws as a decision would */
  async claim(actor: Actor, requestId: string, stepId: string): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.openSteps.lock(actor, requestId, stepId);
      await this.openSteps.authority(actor, open);
      await this.pool.claim(open.step, String(actor.personId));
      await this.note(actor, open, 'claimed', []);
    });
  }

  /** Back to the pool; those who may take it are told. */
  async release(actor: Actor, requestId: string, stepId: string): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.openSteps.lock(actor, requestId, stepId);
      await this.pool.release(open.step, String(actor.personId));
      const members = await this.pool.members(open.step);
      await this.note(
        actor,
        open,
        'released',
        members.filter((id) => id !== actor.personId),
      );
    });
  }

  /** Hands the step to one person; null: back to the pool. @throws OwnWork, NotAllowed, ReviewerNotSuitable */
  async reassign(actor: Actor, requestId: string, stepId: string, staffId: string | null): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.openSteps.lock(actor, requestId, stepId);
      if (isAuthor(actor, open.request)) throw new OwnWork();
      allow(reassign, actor, open.request);
      const chosen = staffId === null ? [] : [staffId];
      const { authorStaffIds } = open.request;
      const given = await this.pool.assign(open.step, chosen, authorStaffIds, actor.personId);
      if (given < chosen.length) throw new ReviewerNotSuitable();
      const told = staffId === null ? await this.pool.members(open.step) : chosen;
      await this.note(actor, open, 'reassigned', told);
    });
  }

  private async note(
    actor: Actor,
    { request, step }: OpenStep,
    how: 'claimed' | 'released' | 'reassigned',
    staffIds: string[],
  ): Promise<void> {
    const facts = {
      ...factsOf(request),
      stepId: step.id,
      stepName: step.name,
      dueOn: step.dueOn,
      how,
      staffIds,
    };
    await this.events.record(actor, ApprovalHeld, request.id, facts);
  }
}
