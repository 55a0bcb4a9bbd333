import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events } from '@hoclieu/platform';
import type { TeachingPlan } from './teaching-plan.entity';

/** Writes what happened to a plan into the audit trail, at the time it happened. */
@Injectable()
export class PlanRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async tell<P extends { planId: string }>(
    actor: Actor,
    event: EventDefinition<P>,
    plan: Pick<TeachingPlan, 'id'>,
    facts: Omit<P, 'planId'>,
  ): Promise<void> {
    await this.events.record(actor, event, plan.id, { planId: plan.id, ...facts } as P);
  }
}
