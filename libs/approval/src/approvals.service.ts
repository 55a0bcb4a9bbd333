import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { NotPending } from './approval.errors';
import { withdraw } from './approval.policy';
import { ApprovalSubject, ApprovalSubjects } from './approval-subject';
import { HistoryQuery } from './history.query';
import type { ApprovalHistoryView } from './history.view';
import { ApprovalRequests } from './request.repository';
import { Rounds } from './rounds.service';

/** The engine's face to the modules that have something to approve. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly subjects: ApprovalSubjects,
    private readonly requests: ApprovalRequests,
    private readonly rounds: Rounds,
    private readonly histories: HistoryQuery,
  ) {}

  register(subject: ApprovalSubject): void {
    this.subjects.add(subject);
  }

  /**
   * Submits a subject: a first request, or the next round of one that was returned, withdrawn or changed.
   * @throws AlreadyRequested, AlreadyApproved (nothing changed since), NobodyCanDecide
   */
  async request(actor: Actor, kind: string, subjectId: string): Promise<{ requestId: string }> {
    return this.database.transaction(async () => {
      const description = await this.subjects.get(kind).describe(actor.schoolId, subjectId);
      return { requestId: await this.rounds.submit(actor, { kind, subjectId }, description) };
    });
  }

  /** Takes a pending subject back. @throws NotPending; NotAllowed unless author or submitter. */
  async withdraw(actor: Actor, kind: string, subjectId: string, reason: string | null): Promise<void> {
    await this.database.transaction(async () => {
      await this.subjects.get(kind).lock?.(actor.schoolId, subjectId);
      const request = await this.requests.lockOf(actor.schoolId, kind, subjectId);
      if (!request) throw new NotPending();
      if (actor.kind !== 'system') allow(withdraw, actor, request);
      await this.rounds.withdraw(actor, request, reason);
      await this.subjects.get(kind).decided(actor, subjectId, 'withdrawn', reason);
    });
  }

  /**
   * To be called when a pending or approved subject was edited: a changed hash starts the approval again from the
   * first step. The caller sets the subject's own status when the answer says so.
   */
  async contentChanged(actor: Actor, kind: string, subjectId: string): Promise<{ reopened: boolean }> {
    return this.database.transaction(async () => {
      const request = await this.requests.lockOf(actor.schoolId, kind, subjectId);
      if (!request || !['pending', 'approved'].includes(request.state)) return { reopened: false };
      const description = await this.subjects.get(kind).describe(actor.schoolId, subjectId);
      if (description.contentHash === request.contentHash) return { reopened: false };
      await this.rounds.reopen(actor, request, description);
      return { reopened: true };
    });
  }

  /** @throws NotFound when the school has no such subject */
  async history(actor: Actor, kind: string, subjectId: string): Promise<ApprovalHistoryView> {
    const history = await this.histories.of(actor, kind, subjectId);
    if (history.state === 'none') await this.subjects.get(kind).describe(actor.schoolId, subjectId);
    return history;
  }

  async isPending(schoolId: string, kind: string, subjectId: string): Promise<boolean> {
    const request = await this.requests.find(schoolId, kind, subjectId);
    return request?.state === 'pending';
  }
}
