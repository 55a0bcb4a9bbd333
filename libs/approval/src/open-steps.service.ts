import { Injectable } from '@nestjs/common';
import { Actor, Clock, NotFound } from '@hoclieu/platform';
import { HeldByAnother, NotYourStep, OwnWork, StepClosed } from './approval.errors';
import { isAuthor } from './approval.policy';
import { ApprovalSubjects } from './approval-subject';
import { Authority, Pool } from './pool.repository';
import type { ApprovalRequest } from './request.entity';
import { ApprovalRequests } from './request.repository';
import type { ApprovalStep } from './step.entity';

export interface OpenStep {
  readonly request: ApprovalRequest;
  readonly step: ApprovalStep;
}

/** Finds the step somebody wants to act on, locked, and says whether it is theirs. */
@Injectable()
export class OpenSteps {
  constructor(
    private readonly requests: ApprovalRequests,
    private readonly pool: Pool,
    private readonly subjects: ApprovalSubjects,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound unless visible, StepClosed when `stepId` was one of its steps and is no longer the open one. */
  async lock(actor: Actor, requestId: string, stepId: string): Promise<OpenStep> {
    const seen = await this.seen(actor, requestId, stepId);
    await this.subjects.get(seen.subjectKind).lock?.(actor.schoolId, seen.subjectId);
    const request = await this.requests.lock(actor.schoolId, requestId);
    const step = await this.requests.openStep(request);
    if (!step || step.id !== stepId) throw new StepClosed();
    return { request, step };
  }

  /** Once a step is closed its other reviewers no longer see the request; who still names the step is told why. */
  private async seen(actor: Actor, requestId: string, stepId: string): Promise<ApprovalRequest> {
    try {
      return await this.requests.get(actor, requestId, this.clock.today());
    } catch (error) {
      const isClosed = error instanceof NotFound && (await this.requests.isClosed(actor, requestId, stepId));
      throw isClosed ? new StepClosed() : error;
    }
  }

  /** @throws OwnWork, NotYourStep, StepClosed (decided before), HeldByAnother */
  async authority(actor: Actor, { request, step }: OpenStep): Promise<Authority> {
    if (isAuthor(actor, request)) throw new OwnWork();
    const authority = await this.pool.authority(step, actor.personId);
    if (!authority) throw new NotYourStep();
    const decisions = await this.requests.decisionsOn(step);
    if (decisions.some((decision) => decision.decidedBy === actor.personId)) throw new StepClosed();
    const others = (await this.pool.claims(step)).filter((claim) => claim.staffId !== actor.personId);
    if (others.length >= step.quorum - decisions.length)
      throw new HeldByAnother(others.map((claim) => claim.name));
    return authority;
  }
}
