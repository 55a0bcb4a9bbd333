import { aSchool, Browser, RunningApi, startApi, TestSchool } from '../../testing';

describe('A request sent twice with one Idempotency-Key', () => {
  let api: RunningApi;
  let school: TestSchool;
  let principal: Browser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    principal = await api.signIn(school.principal);
  });

  const key = 'gui-lai-1';
  const grants = () => `/accounts/${school.mathsTeacher.accountId}/grants`;
  const post = (path: string, body?: object) => principal.post(path, body).set('Idempotency-Key', key);
  const librarians = async () => {
    const rows = await api.database.query<{ role: string }>(
      `select role from people.role_grant where school_id = $1 and account_id = $2 and role = 'librarian'`,
      [school.id, school.mathsTeacher.accountId],
    );
    return rows.length;
  };
  const underWay = (since: string) =>
    api.database.query(
      `insert into platform.idempotency_key (school_id, account, key, request_hash, created_at)
       values ($1, $2, $3, 'x', now() - $4::interval)`,
      [school.id, school.principal.accountId, key, since],
    );

  it('is done once and answered alike', async () => {
    const first = await post(grants(), { role: 'librarian' });
    const again = await post(grants(), { role: 'librarian' });
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await librarians()).toBe(1);
    expect((await post(grants(), { role: 'clerk' })).body.code).toBe('platform.idempotency-key-reused');
  });

  it('is done once though both arrive at the same moment', async () => {
    const both = await Promise.all([1, 2, 3].map(() => post(grants(), { role: 'librarian' })));
    expect(both.some(({ status }) => status === 201)).toBe(true);
    expect(both.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await librarians()).toBe(1);
  });

  it('is asked to wait while the first is under way, and goes on when the first was cut off long ago', async () => {
    await underWay('1 minute');
    const waiting = await post(grants(), { role: 'librarian' });
    expect([waiting.status, waiting.body.code]).toEqual([409, 'platform.request-in-progress']);
    await api.database.query('delete from platform.idempotency_key where school_id = $1', [school.id]);
    await underWay('11 minutes');
    expect((await post(grants(), { role: 'librarian' })).status).toBe(201);
  });

  it('is told from the upload of another file', async () => {
    const staff = 'Họ tên,Ngày sinh,Số định danh cá nhân\nLý Gia Lâm,01/04/1985,079085001234\n';
    const upload = (content: string) =>
      principal
        .upload('/roster-imports', 'gv.csv', Buffer.from(content), { kind: 'staff' })
        .set('Idempotency-Key', key);
    const first = await upload(staff);
    expect(first.status).toBe(201);
    expect((await upload(staff)).body.id).toBe(first.body.id);
    const other = await upload(`${staff}Bùi Minh Ngân,02/04/1985,079085001235\n`);
    expect([other.status, other.body.code]).toEqual([409, 'platform.idempotency-key-reused']);
  });

  it('may be corrected after a refusal: the key is free again', async () => {
    expect((await post(grants(), { role: 'department-head' })).status).toBe(422);
    expect((await post(grants(), { role: 'librarian' })).status).toBe(201);
  });

  it('leaves no password and no key of another system behind, and makes no second one', async () => {
    const path = `/accounts/${school.clerk.accountId}/password-reset`;
    const { password } = (await post(path)).body;
    const again = await post(path);
    expect([again.status, again.body.code]).toEqual([409, 'platform.answer-shown-once']);
    expect(
      (await (await api.signIn(null)).post('/session', { username: school.clerk.username, password })).status,
    ).toBe(201);
    const made = await principal
      .post('/api-clients', { name: 'Sổ điểm', scopes: ['people:read'] })
      .set('Idempotency-Key', 'khoa-1');
    const kept = await api.database.query<{ response: unknown }>(
      'select response from platform.idempotency_key where school_id = $1',
      [school.id],
    );
    expect(made.body.key).toEqual(expect.any(String));
    expect(kept.map(({ response }) => response)).toEqual([null, null]);
  });
});
