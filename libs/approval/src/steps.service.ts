import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events, newId, schoolTimeZone } from '@hoclieu/platform';
import { NobodyCanDecide } from './approval.errors';
import { ApprovalStepClosed, ApprovalStepOpened } from './approval.events';
import { factsOf } from './facts';
import type { FlowStep } from './flow';
import type { FlowVersion } from './flow-version.entity';
import { Pool } from './pool.repository';
import { ApprovalRequest } from './request.entity';
import { ApprovalRequests } from './request.repository';
import { ApprovalStep } from './step.entity';
import { entriesOf, PoolEntry, widerThan } from './widening';

/** Opens and closes steps: who may take one, until when, and who is told. */
@Injectable()
export class Steps {
  constructor(
    private readonly requests: ApprovalRequests,
    private readonly pool: Pool,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws NobodyCanDecide for the first step from `position` on that would have no one. */
  async checkSomebodyCan(request: ApprovalRequest, flow: FlowVersion, position: number): Promise<void> {
    for (const step of flow.steps.slice(position))
      if ((await this.entriesFor(request, step)).length === 0) throw new NobodyCanDecide(step.name);
  }

  async open(
    actor: Actor,
    request: ApprovalRequest,
    flow: FlowVersion,
    position: number,
    reviewerStaffIds: string[] = [],
  ): Promise<void> {
    const rule = flow.step(position);
    const step = ApprovalStep.of(request, newId(), rule, position);
    step.open(this.clock.now(), this.dueOn(rule));
    await this.requests.saveStep(step);
    await this.pool.fill(step, await this.entriesFor(request, rule));
    const named = rule.kind === 'critique' ? reviewerStaffIds : [];
    const assigned = await this.pool.assign(step, named, request.authorStaffIds, null);
    const staffIds = assigned > 0 ? await this.holders(step) : await this.pool.members(step);
    const { id: stepId, name: stepName, dueOn } = step;
    await this.events.record(actor, ApprovalStepOpened, request.id, {
      ...factsOf(request),
      stepId,
      stepName,
      dueOn,
      staffIds,
    });
  }

  /** Closes a step and empties its pool; answers who could still have decided it. */
  async close(
    actor: Actor,
    step: ApprovalStep,
    state: 'passed' | 'returned' | 'cancelled',
  ): Promise<string[]> {
    const waiting = await this.pool.members(step);
    step.close(state, this.clock.now());
    await this.requests.saveStep(step);
    await this.pool.empty(step);
    await this.events.record(actor, ApprovalStepClosed, step.requestId, { stepId: step.id, state });
    return waiting;
  }

  /** The rule's own actors; where nobody but the authors holds a role, the next wider head. */
  private async entriesFor(request: ApprovalRequest, step: FlowStep): Promise<PoolEntry[]> {
    const wanted = entriesOf(step);
    const held = await this.pool.held(request, wanted);
    if (held.length > 0) return held;
    for (const entry of wanted) {
      const next = (await this.pool.held(request, widerThan(entry)))[0];
      if (next) return [next];
    }
    return [];
  }

  private async holders(step: ApprovalStep): Promise<string[]> {
    return (await this.pool.claims(step)).map((claim) => claim.staffId);
  }

  private dueOn({ daysUntilDue }: FlowStep): string | null {
    return daysUntilDue === null ? null : dayAfter(this.clock.now(), daysUntilDue);
  }
}

function dayAfter(now: Date, days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: schoolTimeZone }).format(
    new Date(now.getTime() + days * 86_400_000),
  );
}
