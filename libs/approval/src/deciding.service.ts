import { Injectable } from '@nestjs/common';
import { Actor, Database, DomainError, sentence } from '@hoclieu/platform';
import { ReasonMissing } from './approval.errors';
import { DecisionBook, NewDecision } from './decision-book.service';
import { Flows } from './flows.service';
import { OpenSteps } from './open-steps.service';
import { Progress } from './progress.service';
import { checkScores } from './rubric';

export interface BulkItem {
  readonly requestId: string;
  readonly stepId: string;
  readonly contentHash: string;
}

export interface BulkOutcome {
  readonly requestId: string;
  readonly approved: boolean;
  /** Why not, as a code and in the actor's language. */
  readonly code: string | null;
  readonly detail: string | null;
}

/** Deciding on the open step of a request. Two at once: the first decides, the second learns that the step is closed. */
@Injectable()
export class Deciding {
  constructor(
    private readonly database: Database,
    private readonly openSteps: OpenSteps,
    private readonly book: DecisionBook,
    private readonly flows: Flows,
    private readonly progress: Progress,
  ) {}

  /**
   * @throws StepClosed, OwnWork, NotYourStep, HeldByAnother, ContentChanged, ReasonMissing, and what is wrong with
   * the scores
   */
  async decide(actor: Actor, requestId: string, input: NewDecision): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.openSteps.lock(actor, requestId, input.stepId);
      const authority = await this.openSteps.authority(actor, open);
      const flow = await this.flows.version(actor.schoolId, open.request.flowId);
      const approves = input.verdict === 'approve';
      const reason = input.reason?.trim() ?? '';
      if (!approves && reason === '') throw new ReasonMissing();
      checkScores(flow.step(open.step.position).rubric, input.scores ?? [], approves);
      await this.book.enter(actor, open, authority, { ...input, reason });
      if (approves) await this.progress.pass(actor, open, flow);
      else await this.progress.sendBack(actor, open, reason);
    });
  }

  /** Approves many, each on its own: one refusal keeps none of the others back. */
  async approveAll(actor: Actor, items: BulkItem[]): Promise<BulkOutcome[]> {
    const outcomes: BulkOutcome[] = [];
    for (const item of items) outcomes.push(await this.approveOne(actor, item));
    return outcomes;
  }

  private async approveOne(actor: Actor, { requestId, ...item }: BulkItem): Promise<BulkOutcome> {
    try {
      await this.decide(actor, requestId, { ...item, verdict: 'approve' });
      return { requestId, approved: true, code: null, detail: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const detail = sentence(error.code, actor.locale, error.details);
      return { requestId, approved: false, code: error.code, detail };
    }
  }
}
