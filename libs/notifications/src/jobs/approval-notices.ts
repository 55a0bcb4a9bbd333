import { Injectable } from '@nestjs/common';
import { OnEvent, RecordedEvent } from '@hoclieu/platform';
import { Notifications } from '../notifications.service';
import { approvalFacts, EndFacts, RequestFacts, StepFacts } from './approval-facts';

/** Tells the right person of the right thing: deciders of what waits for them, authors of what became of it. */
@Injectable()
export class ApprovalNotices {
  constructor(private readonly notifications: Notifications) {}

  @OnEvent(approvalFacts.stepOpened)
  async opened(event: RecordedEvent<StepFacts>): Promise<void> {
    await this.tellDeciders(event, 'to-decide');
  }

  @OnEvent(approvalFacts.stepClosed)
  async closed({ schoolId, payload }: RecordedEvent<{ stepId: string }>): Promise<void> {
    await this.notifications.settle(schoolId, payload.stepId);
  }

  @OnEvent(approvalFacts.held)
  async held(event: RecordedEvent<StepFacts & { how: string }>): Promise<void> {
    await this.tellDeciders(event, event.payload.how === 'reassigned' ? 'handed-over' : 'to-decide');
  }

  @OnEvent(approvalFacts.dueSoon)
  async dueSoon(event: RecordedEvent<StepFacts>): Promise<void> {
    await this.tellDeciders(event, 'due-soon');
  }

  @OnEvent(approvalFacts.overdue)
  async overdue(event: RecordedEvent<StepFacts>): Promise<void> {
    await this.tellDeciders(event, 'overdue');
  }

  @OnEvent(approvalFacts.escalated)
  async escalated(event: RecordedEvent<StepFacts>): Promise<void> {
    await this.tellDeciders(event, 'escalated');
  }

  @OnEvent(approvalFacts.granted)
  async granted(event: RecordedEvent<EndFacts>): Promise<void> {
    await this.tellAuthors(event, 'granted');
  }

  @OnEvent(approvalFacts.returned)
  async returned(event: RecordedEvent<EndFacts>): Promise<void> {
    await this.tellAuthors(event, 'returned');
  }

  @OnEvent(approvalFacts.reopened)
  async reopened(event: RecordedEvent<EndFacts>): Promise<void> {
    await this.tellAuthors(event, 'reopened');
  }

  @OnEvent(approvalFacts.withdrawn)
  async withdrawn({
    id,
    schoolId,
    payload,
  }: RecordedEvent<EndFacts & { staffIds: string[] }>): Promise<void> {
    const { staffIds, url } = payload;
    const params = factsOf(payload);
    await this.notifications.tell(
      schoolId,
      { staffIds },
      { kind: 'approval.withdrawn', params, url, key: id },
    );
  }

  @OnEvent(approvalFacts.delegated)
  async delegated(event: RecordedEvent<{ toStaffId: string; fromOn: string; toOn: string }>): Promise<void> {
    const { id, schoolId, actor, payload } = event;
    const { toStaffId, fromOn, toOn } = payload;
    const params = { from: actor.name, fromOn, toOn };
    const notice = { kind: 'approval.delegated', params, url: '/approvals/delegations', key: id };
    await this.notifications.tell(schoolId, { staffIds: [toStaffId] }, notice);
  }

  /** They are led to the request, where the work is read and decided on. */
  private async tellDeciders(event: RecordedEvent<StepFacts>, what: string): Promise<void> {
    const { id, schoolId, subjectId, payload } = event;
    const { staffIds, stepId: topic, stepName: step, dueOn: due } = payload;
    const params = { ...factsOf(payload), step, due };
    const notice = { kind: `approval.${what}`, params, url: `/approvals/${subjectId}`, key: id, topic };
    await this.notifications.tell(schoolId, { staffIds }, notice);
  }

  private async tellAuthors(event: RecordedEvent<EndFacts>, what: string): Promise<void> {
    const { id, schoolId, payload } = event;
    const { authorStaffIds: staffIds, reason, url } = payload;
    const params = { ...factsOf(payload), reason };
    await this.notifications.tell(schoolId, { staffIds }, { kind: `approval.${what}`, params, url, key: id });
  }
}

function factsOf({ subjectKind, title }: RequestFacts): { kind: string; title: string } {
  return { kind: `@kind.${subjectKind}`, title };
}
