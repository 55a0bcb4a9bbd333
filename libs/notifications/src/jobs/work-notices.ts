import { Injectable } from '@nestjs/common';
import { OnEvent, RecordedEvent } from '@hoclieu/platform';
import { Notifications } from '../notifications.service';
import { RoleHolders } from '../role-holders';
import { momentOf } from './moment';
import { ReportFacts, SyncFacts, workFacts } from './work-facts';

/** Tells people of work they were given, of reports made for them and of the quarterly sync they answer for. */
@Injectable()
export class WorkNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly holders: RoleHolders,
  ) {}

  @OnEvent(workFacts.catalogueApproved)
  async assigned(event: RecordedEvent<{ minutesNumber: number; staffIds: string[] }>): Promise<void> {
    const { id, schoolId, payload } = event;
    const { minutesNumber: number, staffIds } = payload;
    const notice = { kind: 'catalogue.assigned', params: { number }, url: '/plans/mine', key: id };
    await this.notifications.tell(schoolId, { staffIds }, notice);
  }

  @OnEvent(workFacts.reportProduced)
  async reported({ id, schoolId, payload }: RecordedEvent<ReportFacts>): Promise<void> {
    const { title, asOf, recipientStaffIds: staffIds, url } = payload;
    const notice = { kind: 'report.produced', params: { title, asOf }, url, key: id };
    await this.notifications.tell(schoolId, { staffIds }, notice);
  }

  @OnEvent(workFacts.syncReminded)
  async reminded(event: RecordedEvent<SyncFacts>): Promise<void> {
    await this.tellOffice(event, 'reminded');
  }

  @OnEvent(workFacts.syncBlocked)
  async blocked(event: RecordedEvent<SyncFacts & { errors: number }>): Promise<void> {
    await this.tellOffice(event, 'blocked', { errors: event.payload.errors });
  }

  @OnEvent(workFacts.syncFailed)
  async failed(event: RecordedEvent<SyncFacts>): Promise<void> {
    await this.tellOffice(event, 'failed');
  }

  /** What was asked for is done: reminders of the window need nobody any more. */
  @OnEvent(workFacts.syncDelivered)
  async delivered(event: RecordedEvent<SyncFacts>): Promise<void> {
    await this.notifications.settle(event.schoolId, event.payload.windowId);
    await this.tellOffice(event, 'delivered');
  }

  /** The clerks send, the heads answer for it. */
  private async tellOffice(
    event: RecordedEvent<SyncFacts>,
    what: 'reminded' | 'blocked' | 'failed' | 'delivered',
    more: Record<string, number> = {},
  ): Promise<void> {
    const { id, schoolId, subjectKind, subjectId, payload } = event;
    const staffIds = await this.holders.staffIds(schoolId, ['clerk', 'principal', 'deputy']);
    const params = { window: payload.windowName, ...momentOf(payload.dueAt), ...more };
    const url = subjectKind === 'sync-run' ? `/sync/${subjectId}` : '/sync';
    const topic = what === 'delivered' ? undefined : payload.windowId;
    await this.notifications.tell(
      schoolId,
      { staffIds },
      { kind: `sync.${what}`, params, url, key: id, topic },
    );
  }
}
