import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events, newId } from '@hoclieu/platform';
import { AlreadyRequested } from './approval.errors';
import { ApprovalReopened, ApprovalRequested, ApprovalWithdrawn } from './approval.events';
import type { SubjectDescription } from './approval-subject';
import { endOf, factsOf } from './facts';
import { Flows } from './flows.service';
import { ApprovalRequest } from './request.entity';
import { ApprovalRequests } from './request.repository';
import { Steps } from './steps.service';

interface Subject {
  readonly kind: string;
  readonly subjectId: string;
}

/** How rounds of a request begin and are called off; always inside the caller's transaction. */
@Injectable()
export class Rounds {
  constructor(
    private readonly requests: ApprovalRequests,
    private readonly flows: Flows,
    private readonly steps: Steps,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async submit(actor: Actor, subject: Subject, description: SubjectDescription): Promise<string> {
    const known = await this.requests.lockOf(actor.schoolId, subject.kind, subject.subjectId);
    if (!known) return this.first(actor, subject, description);
    if (known.state === 'approved' && known.contentHash !== description.contentHash)
      await this.reopen(actor, known, description);
    else await this.again(actor, known, description);
    return known.id;
  }

  async withdraw(actor: Actor, request: ApprovalRequest, reason: string | null): Promise<void> {
    request.move('withdraw', this.clock.now());
    const staffIds = await this.callOff(actor, request, 'withdrawn', reason);
    await this.requests.save(request);
    await this.events.record(actor, ApprovalWithdrawn, request.id, { ...endOf(request, reason), staffIds });
  }

  /** Starts again from the first step, because what is or was being decided on is no longer what is there. */
  async reopen(actor: Actor, request: ApprovalRequest, description: SubjectDescription): Promise<void> {
    if (request.state === 'pending') await this.callOff(actor, request, 'reopened', null);
    request.move('reopen', this.clock.now());
    await this.events.record(actor, ApprovalReopened, request.id, endOf(request, null));
    request.flowId = (await this.flows.current(request.schoolId, request.subjectKind)).id;
    request.nextRound(description, staffOf(actor), this.clock.now());
    await this.start(actor, request, description, 0);
  }

  private async first(actor: Actor, subject: Subject, description: SubjectDescription): Promise<string> {
    const now = this.clock.now();
    const request = Object.assign(new ApprovalRequest(), {
      schoolId: actor.schoolId,
      id: newId(),
      subjectKind: subject.kind,
      subjectId: subject.subjectId,
      flowId: (await this.flows.current(actor.schoolId, subject.kind)).id,
      state: 'pending',
      round: 1,
      requestedBy: staffOf(actor),
      requestedAt: now,
      changedAt: now,
    });
    request.take(description);
    if (!(await this.requests.add(request))) throw new AlreadyRequested();
    await this.start(actor, request, description, 0);
    return request.id;
  }

  private async again(
    actor: Actor,
    request: ApprovalRequest,
    description: SubjectDescription,
  ): Promise<void> {
    const position = await this.resumeAt(request);
    if (position === null)
      request.flowId = (await this.flows.current(request.schoolId, request.subjectKind)).id;
    request.move('submit', this.clock.now());
    request.nextRound(description, staffOf(actor), this.clock.now());
    await this.start(actor, request, description, position ?? 0);
  }

  /** Where returned work goes on under the rule it started with; null when it starts afresh. */
  private async resumeAt(request: ApprovalRequest): Promise<number | null> {
    if (request.state !== 'returned') return null;
    const flow = await this.flows.version(request.schoolId, request.flowId);
    const returned = await this.requests.returnedStep(request);
    return flow.resumeAtReturn && returned ? flow.positionOf(returned.key) : 0;
  }

  private async start(
    actor: Actor,
    request: ApprovalRequest,
    description: SubjectDescription,
    position: number,
  ): Promise<void> {
    const flow = await this.flows.version(request.schoolId, request.flowId);
    await this.steps.checkSomebodyCan(request, flow, position);
    await this.requests.save(request);
    await this.requests.openRound(request, description.content ?? null);
    await this.events.record(actor, ApprovalRequested, request.id, {
      ...factsOf(request),
      round: request.round,
    });
    await this.steps.open(actor, request, flow, position, description.reviewerStaffIds);
  }

  /** Ends the running round without a verdict; answers who was waiting to decide. */
  private async callOff(
    actor: Actor,
    request: ApprovalRequest,
    outcome: 'withdrawn' | 'reopened',
    reason: string | null,
  ): Promise<string[]> {
    const now = this.clock.now();
    const step = await this.requests.openStep(request);
    const waiting = step ? await this.steps.close(actor, step, 'cancelled') : [];
    await this.requests.endRound(request, { outcome, reason, endedBy: staffOf(actor), endedAt: now });
    return waiting;
  }
}

function staffOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.personId : null;
}
