import { NotificationsModule, Notifications } from '@hoclieu/notifications';
import { aSchool, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { NotificationsHttpModule } from './notifications-http.module';

describe('The bell in the portal', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi(NotificationsModule, NotificationsHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
  });

  const tell = (key?: string) =>
    api.get(Notifications).tell(
      school.id,
      { staffIds: [school.mathsHead.personId] },
      {
        kind: 'approval.to-decide',
        params: { kind: '@kind.material', title: 'Phân số', step: 'Phản biện', due: '2026-11-27' },
        url: '/approvals/1',
        key,
      },
    );

  it('tells a person in their own language, with the date as Vietnamese write it', async () => {
    await tell();
    const head = await api.signIn(school.mathsHead);
    expect((await head.get('/notifications?unread=true')).body).toMatchObject({
      items: [
        {
          title: 'Chờ thầy cô: Phản biện',
          body: 'Học liệu “Phân số”. Hạn: 27/11/2026.',
          url: '/approvals/1',
          readAt: null,
        },
      ],
      nextCursor: null,
      total: 1,
    });
    const english = await head.get('/notifications').set('Accept-Language', 'en');
    expect(english.body.items[0].title).toBe('Waiting for you: Phản biện');
  });

  it('says the same thing once', async () => {
    await tell('step-1');
    await tell('step-1');
    const head = await api.signIn(school.mathsHead);
    expect((await head.get('/notifications')).body.total).toBe(1);
  });

  it('keeps what was read apart from what was not, one by one or all at once', async () => {
    for (const key of ['a', 'b', 'c']) await tell(key);
    const head = await api.signIn(school.mathsHead);
    const first = (await head.get('/notifications?limit=2')).body;
    expect(first.items).toHaveLength(2);
    const rest = (await head.get(`/notifications?limit=2&cursor=${first.nextCursor}`)).body;
    expect(rest.items).toHaveLength(1);
    await head.put(`/notifications/${first.items[0].id}/read`).expect(204);
    expect((await head.get('/notifications?unread=true')).body.total).toBe(2);
    await head.post('/notifications/read-all').expect(204);
    expect((await head.get('/notifications?unread=true')).body.total).toBe(0);
  });

  it('shows nobody what another person was told', async () => {
    await tell();
    const head = await api.signIn(school.mathsHead);
    const { id } = (await head.get('/notifications')).body.items[0];
    const teacher = await api.signIn(school.mathsTeacher);
    expect((await teacher.get('/notifications')).body.total).toBe(0);
    await teacher.put(`/notifications/${id}/read`).expect(404);
  });

  it('tells a student by account', async () => {
    const notice = {
      kind: 'approval.granted',
      params: { kind: '@kind.material', title: 'Phân số' },
      url: null,
    };
    await api.get(Notifications).tell(school.id, { accountIds: [school.student.accountId] }, notice);
    const student = await api.signIn(school.student);
    expect((await student.get('/notifications')).body.items[0].body).toBe('Học liệu “Phân số”.');
  });
});
