import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events } from '@hoclieu/platform';
import { ApprovalGranted, ApprovalReturned } from './approval.events';
import { ApprovalSubjects } from './approval-subject';
import { endOf } from './facts';
import type { FlowVersion } from './flow-version.entity';
import type { OpenStep } from './open-steps.service';
import type { ApprovalRequest } from './request.entity';
import { ApprovalRequests } from './request.repository';
import { Steps } from './steps.service';

/** What follows a decision: the next step, the approval, or the way back to the author. */
@Injectable()
export class Progress {
  constructor(
    private readonly requests: ApprovalRequests,
    private readonly steps: Steps,
    private readonly subjects: ApprovalSubjects,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async sendBack(actor: Actor, { request, step }: OpenStep, reason: string): Promise<void> {
    await this.steps.close(actor, step, 'returned');
    request.move('return', this.clock.now());
    await this.end(actor, request, 'returned', reason);
    await this.events.record(actor, ApprovalReturned, request.id, endOf(request, reason));
  }

  /** Closes the step once enough have approved; the last step grants the approval. */
  async pass(actor: Actor, open: OpenStep, flow: FlowVersion): Promise<void> {
    const { request, step } = open;
    const decisions = await this.requests.decisionsOn(step);
    if (decisions.length < step.quorum) return;
    await this.steps.close(actor, step, 'passed');
    if (flow.isLast(step.position)) await this.grant(actor, request);
    else await this.next(actor, open, flow);
  }

  private async next(actor: Actor, { request, step }: OpenStep, flow: FlowVersion): Promise<void> {
    request.changedAt = this.clock.now();
    await this.requests.save(request);
    await this.steps.open(actor, request, flow, step.position + 1);
  }

  private async grant(actor: Actor, request: ApprovalRequest): Promise<void> {
    request.move('approve', this.clock.now());
    await this.end(actor, request, 'approved', null);
    await this.events.record(actor, ApprovalGranted, request.id, endOf(request, null));
  }

  private async end(
    actor: Actor,
    request: ApprovalRequest,
    outcome: 'approved' | 'returned',
    reason: string | null,
  ): Promise<void> {
    const endedAt = this.clock.now();
    await this.requests.endRound(request, { outcome, reason, endedBy: actor.personId, endedAt });
    await this.requests.save(request);
    await this.subjects.get(request.subjectKind).decided(actor, request.subjectId, outcome, reason);
  }
}
