import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events, newId } from '@hoclieu/platform';
import { ContentChanged } from './approval.errors';
import { ApprovalDecided } from './approval.events';
import { ApprovalSubjects } from './approval-subject';
import { Decision, Verdict } from './decision.entity';
import { factsOf } from './facts';
import type { OpenStep } from './open-steps.service';
import { Authority, Pool } from './pool.repository';
import { ApprovalRequests } from './request.repository';
import type { Score } from './rubric';

export interface NewDecision {
  /** The step the reviewer saw open. */
  readonly stepId: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly scores?: Score[];
  /** Of the content the reviewer had in front of them. */
  readonly contentHash: string;
}

/** Enters a decision with exactly what it was made on. */
@Injectable()
export class DecisionBook {
  constructor(
    private readonly requests: ApprovalRequests,
    private readonly subjects: ApprovalSubjects,
    private readonly pool: Pool,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws ContentChanged when what was read is not what is there, or what earlier steps were about. */
  async enter(actor: Actor, open: OpenStep, authority: Authority, input: NewDecision): Promise<void> {
    const { request, step } = open;
    const { contentHash } = await this.subjects
      .get(request.subjectKind)
      .describe(actor.schoolId, request.subjectId);
    const stale = input.verdict === 'approve' && contentHash !== request.contentHash;
    if (contentHash !== input.contentHash || stale) throw new ContentChanged();
    const { onBehalfOf } = authority;
    await this.requests.addDecision(
      Object.assign(new Decision(), {
        schoolId: actor.schoolId,
        id: newId(),
        stepId: step.id,
        verdict: input.verdict,
        reason: input.reason || null,
        scores: input.scores ?? [],
        decidedBy: actor.personId,
        onBehalfOf,
        contentHash,
        decidedAt: this.clock.now(),
      }),
    );
    await this.pool.release(step, String(actor.personId));
    const facts = { ...factsOf(request), stepId: step.id, verdict: input.verdict, onBehalfOf, contentHash };
    await this.events.record(actor, ApprovalDecided, request.id, facts);
  }
}
