import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database, DomainError, sentence } from '@hoclieu/platform';
import { QuestionRecord } from './question-record';
import { Question } from './question.entity';
import { QuestionRetired, QuestionSubmitted } from './question.events';
import { questionPolicy } from './question.policy';
import { Questions } from './question.repository';

export interface StepOutcome {
  readonly id: string;
  readonly done: boolean;
  /** Why not, as a code and in the actor's language. */
  readonly code: string | null;
  readonly detail: string | null;
}

/** The way of a question into the bank and out of use. */
@Injectable()
export class QuestionPublishing {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly approvals: Approvals,
    private readonly record: QuestionRecord,
  ) {}

  /** @throws QuestionStepNotPossible, NobodyCanDecide */
  async submit(actor: Actor, id: string): Promise<Question> {
    return this.database.transaction(async () => {
      const question = await this.questions.lock(actor, id);
      allow(questionPolicy.submit, actor, question);
      question.submit(this.record.now());
      await this.questions.save(question);
      await this.questions.freeze(question, this.record.now());
      await this.approvals.request(actor, 'question', id);
      await this.record.of(actor, QuestionSubmitted, question);
      return question;
    });
  }

  /** Takes a question back from review. @throws NotPending */
  async withdraw(actor: Actor, id: string): Promise<Question> {
    return this.database.transaction(async () => {
      const question = await this.questions.lock(actor, id);
      allow(questionPolicy.withdraw, actor, question);
      await this.approvals.withdraw(actor, 'question', id, null);
      return this.questions.getUnseen(actor.schoolId, id);
    });
  }

  /** Ends its use; tests that hold it keep it. */
  async retire(actor: Actor, id: string, reason: string): Promise<Question> {
    return this.database.transaction(async () => {
      const question = await this.questions.lock(actor, id);
      allow(questionPolicy.retire, actor, question);
      question.leave('retire', reason, this.record.now());
      await this.questions.save(question);
      await this.record.of(actor, QuestionRetired, question, { reason });
      return question;
    });
  }

  /** Submits many, each on its own: one refusal keeps none of the others back. */
  submitAll(actor: Actor, ids: readonly string[]): Promise<StepOutcome[]> {
    return this.eachOf(actor, ids, (id) => this.submit(actor, id));
  }

  retireAll(actor: Actor, ids: readonly string[], reason: string): Promise<StepOutcome[]> {
    return this.eachOf(actor, ids, (id) => this.retire(actor, id, reason));
  }

  private async eachOf(
    actor: Actor,
    ids: readonly string[],
    step: (id: string) => Promise<Question>,
  ): Promise<StepOutcome[]> {
    allow(questionPolicy.write, actor, null);
    const outcomes: StepOutcome[] = [];
    for (const id of new Set(ids)) {
      try {
        await step(id);
        outcomes.push({ id, done: true, code: null, detail: null });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const detail = sentence(error.code, actor.locale, error.details);
        outcomes.push({ id, done: false, code: error.code, detail });
      }
    }
    return outcomes;
  }
}
