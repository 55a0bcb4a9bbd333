import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor } from '@hoclieu/platform';
import { QuestionRecord } from './question-record';
import { QuestionSeal } from './question-seal';
import { titleOf } from './question-text';
import { QuestionApproved, QuestionReturned, QuestionWithdrawn } from './question.events';
import { Questions } from './question.repository';

/** The question as the approval engine sees it, and what the end of an approval does to it. */
@Injectable()
export class QuestionApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = 'question';

  constructor(
    private readonly approvals: Approvals,
    private readonly questions: Questions,
    private readonly seal: QuestionSeal,
    private readonly record: QuestionRecord,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const question = await this.questions.getUnseen(schoolId, id);
    const version = await this.questions.version(question);
    return {
      title: titleOf(version.content),
      contentHash: await this.seal.of(question),
      authorStaffIds: [...new Set([question.authorId, version.createdBy])],
      departmentId: question.departmentId,
      campusId: null,
      url: `/questions/${id}`,
    };
  }

  async lock(schoolId: string, id: string): Promise<void> {
    await this.questions.lockUnseen(schoolId, id);
  }

  decided(actor: Actor, id: string, outcome: ApprovalOutcome, reason: string | null): Promise<void> {
    return this[outcome](actor, id, reason);
  }

  private async approved(actor: Actor, id: string): Promise<void> {
    const question = await this.questions.lockUnseen(actor.schoolId, id);
    question.approve(this.record.now());
    await this.questions.save(question);
    await this.questions.bringIntoForce(question, this.record.now());
    await this.record.of(actor, QuestionApproved, question);
  }

  private async returned(actor: Actor, id: string, reason: string | null): Promise<void> {
    const question = await this.questions.lockUnseen(actor.schoolId, id);
    question.leave('return', reason, this.record.now());
    await this.questions.save(question);
    await this.record.of(actor, QuestionReturned, question, { reason });
  }

  private async withdrawn(actor: Actor, id: string): Promise<void> {
    const question = await this.questions.lockUnseen(actor.schoolId, id);
    question.leave('withdraw', null, this.record.now());
    await this.questions.save(question);
    await this.record.of(actor, QuestionWithdrawn, question);
  }
}
