import { readSmallTable } from '@hoclieu/platform/documents';
import { Readable } from 'node:stream';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '../../testing';

describe('Looking after accounts', () => {
  let api: RunningApi;
  let school: TestSchool;
  let technician: Browser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    technician = await api.signIn(school.technician);
  });

  const signIn = async (username: string, password: string) =>
    (await api.signIn(null)).post('/session', { username, password });
  const events = () =>
    api.database.query<{ name: string }>(
      `select name from platform.event where school_id = $1 and name like 'people.%' order by seq`,
      [school.id],
    );

  it('finds people without diacritics, page after page, and says what may be done with each', async () => {
    const found = await technician.get('/accounts?q=hien');
    expect(found.body.items).toMatchObject([
      { displayName: 'Trần Thị Hiền', roles: ['principal'], state: 'not-yet-used', can: { close: true } },
    ]);
    const first = await technician.get('/accounts?limit=10');
    const second = await technician.get(`/accounts?limit=10&cursor=${first.body.nextCursor}`);
    expect(first.body.items).toHaveLength(10);
    expect(second.body.items).toHaveLength(5);
    expect((await technician.get('/accounts?role=inspector')).body.items).toHaveLength(1);
  });

  it('resets a password: the new one works once, the old one and the open sessions do not', async () => {
    const clerk = await api.signIn(school.clerk);
    const reset = await technician.post(`/accounts/${school.clerk.accountId}/password-reset`);
    expect(reset.body.password).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect((await clerk.get('/session')).status).toBe(401);
    expect((await signIn(school.clerk.username, school.clerk.password)).status).toBe(401);
    const opened = await signIn(school.clerk.username, reset.body.password);
    expect(opened.body.account.mustChangePassword).toBe(true);
    expect(await events()).toEqual(expect.arrayContaining([{ name: 'people.password-reset' }]));
  });

  it('closes and reopens an account, but never one’s own', async () => {
    const path = `/accounts/${school.clerk.accountId}/closure`;
    expect((await technician.post(path)).status).toBe(204);
    expect((await signIn(school.clerk.username, school.clerk.password)).body.code).toBe(
      'people.account-disabled',
    );
    expect((await technician.delete(path)).status).toBe(204);
    expect((await signIn(school.clerk.username, school.clerk.password)).status).toBe(201);
    const own = await technician.post(`/accounts/${school.technician.accountId}/closure`);
    expect(own.body.code).toBe('people.own-account');
  });

  it('grants a role in its place and takes it away, keeping both in the history', async () => {
    const principal = await api.signIn(school.principal);
    const path = `/accounts/${school.mathsTeacher.accountId}/grants`;
    const role = { role: 'department-head', departmentId: school.literatureDepartmentId };
    expect((await principal.post(path, { role: 'department-head' })).body.code).toBe(
      'people.role-needs-department',
    );
    expect((await principal.post(path, { ...role, toOn: '2020-01-01' })).body.code).toBe(
      'people.grant-dates-reversed',
    );
    const granted = await principal.post(path, role);
    expect(granted.body.grants[0]).toMatchObject({
      role: 'department-head',
      scopeLabel: 'Tổ Ngữ văn',
      inForce: true,
    });
    const teacher = await api.signIn(school.mathsTeacher);
    expect((await teacher.get('/session')).body.can['reports.view']).toBe(true);
    const revoked = await principal.delete(`${path}/${granted.body.grants[0].id}`);
    expect(revoked.body.roles).toEqual(['teacher']);
    expect((await teacher.get('/session')).body.can['reports.view']).toBe(false);
  });

  it('lets nobody give themselves a role, a technician make no principal, and the last principal stay', async () => {
    const own = await technician.post(`/accounts/${school.technician.accountId}/grants`, { role: 'deputy' });
    expect(own.status).toBe(403);
    const friend = await technician.post(`/accounts/${school.clerk.accountId}/grants`, { role: 'principal' });
    expect(friend.status).toBe(403);
    const last = await technician.post(`/accounts/${school.principal.accountId}/closure`);
    expect(last.body.code).toBe('people.last-principal');
    const student = await technician.post(`/accounts/${school.student.accountId}/grants`, { role: 'clerk' });
    expect(student.body.code).toBe('people.role-needs-staff');
  });

  it('opens accounts for a class that has none and gives the sheet to hand out, once', async () => {
    await api.database.query(
      `with fresh as (insert into people.student (school_id, full_name, ministry_code)
         values ($1, 'Lê Thị Lan', '7912345601'), ($1, 'Lê Văn Sơn', null) returning id)
       insert into people.enrolment (school_id, student_id, class_id, from_on) select $1, id, $2, '2026-09-07' from fresh`,
      [school.id, school.class6A],
    );
    const batch = { kind: 'student', classId: school.class6A };
    const sheet = await technician.post('/account-batches', batch).responseType('blob');
    const rows = await readSmallTable(Readable.from([sheet.body]), 'tk.xlsx', 50);
    const lan = rows.find(({ cells }) => cells[1] === 'Lê Thị Lan')?.cells ?? [];
    expect(lan.slice(0, 3)).toEqual(['6A', 'Lê Thị Lan', '7912345601']);
    expect((await signIn('7912345601', String(lan[3]))).body.account.mustChangePassword).toBe(true);
    expect(rows.some(({ cells }) => /^son\.lv\.\d{6}$/.test(cells[2] ?? ''))).toBe(true);
    expect((await technician.post('/account-batches', batch)).body.code).toBe(
      'people.nobody-without-account',
    );
  });

  it('keeps everybody else, and other schools, out', async () => {
    for (const person of [school.clerk, school.mathsTeacher, school.student, school.inspector]) {
      const browser = await api.signIn(person);
      expect((await browser.get('/accounts')).status).toBe(403);
      expect((await browser.post('/account-batches', { kind: 'staff' })).status).toBe(403);
    }
    const stranger = await api.signIn((await aSchool(api.database)).technician);
    expect((await stranger.get(`/accounts/${school.clerk.accountId}`)).status).toBe(404);
    expect((await stranger.post(`/accounts/${school.clerk.accountId}/password-reset`)).status).toBe(404);
  });

  it('shows an API key once, lets it read what its scopes say, and stops it at once when revoked', async () => {
    const offered = await technician.get('/api-clients');
    expect(offered.body.scopes).toEqual(expect.arrayContaining(['people:read', 'people:write']));
    const wrong = await technician.post('/api-clients', { name: 'Sổ điểm', scopes: ['all:everything'] });
    expect(wrong.body.code).toBe('people.api-scope-unknown');
    const made = await technician.post('/api-clients', { name: 'Sổ điểm', scopes: ['people:read'] });
    const system = api.withKey(made.body.key);
    expect((await system.get('/students')).body.items).toHaveLength(2);
    expect((await system.post(`/students/${school.student.personId}/enrolments`, {})).body.code).toBe(
      'people.scope-missing',
    );
    expect((await technician.get('/api-clients')).body.items[0]).not.toHaveProperty('key');
    await technician.post(`/api-clients/${made.body.id}/revocation`);
    expect((await system.get('/students')).body.code).toBe('people.api-key-not-accepted');
    expect((await (await api.signIn(school.deputy)).get('/api-clients')).status).toBe(403);
  });
});
