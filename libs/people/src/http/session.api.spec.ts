import { lockAfterFailures } from '../account.entity';
import { ApiClient } from '../api-client.entity';
import { newApiKey } from '../api-keys';
import { aSchool, RunningApi, startApi, TestSchool } from '../../testing';

describe('Signing in', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
  });

  const credentials = (password?: string) => ({
    username: school.clerk.username,
    password: password ?? school.clerk.password,
  });

  it('opens a session and tells the portal what the clerk may do', async () => {
    const nobody = await api.signIn(null);
    const answer = await nobody.post('/session', credentials());
    expect(answer.status).toBe(201);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/hoclieu_session=.*HttpOnly/);
    expect(answer.body).toMatchObject({
      opensTo: '/dashboard',
      can: { 'people.import': true, 'accounts.manage': false },
    });
  });

  it('refuses a wrong password in the reader’s language, the same way as an unknown user', async () => {
    const nobody = await api.signIn(null);
    const wrong = await nobody.post('/session', credentials('sai')).set('Accept-Language', 'en');
    const unknown = await nobody
      .post('/session', { username: 'khong-co', password: 'x' })
      .set('Accept-Language', 'en');
    expect(wrong.status).toBe(401);
    expect(wrong.headers['content-type']).toMatch('application/problem+json');
    expect(wrong.body).toMatchObject({
      code: 'people.wrong-credentials',
      detail: expect.stringMatching(/is wrong/),
    });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('locks an account after five wrong passwords and opens it a quarter of an hour later', async () => {
    const nobody = await api.signIn(null);
    for (let i = 0; i < lockAfterFailures; i++) await nobody.post('/session', credentials('sai'));
    expect((await nobody.post('/session', credentials())).body.code).toBe('people.account-locked');
    api.clock.advance(16);
    expect((await nobody.post('/session', credentials())).status).toBe(201);
  });

  it('lets a person with a first password do nothing but change it', async () => {
    await api.database.query('update people.account set must_change_password = true where school_id = $1', [
      school.id,
    ]);
    const clerk = await api.signIn(school.clerk);
    expect((await clerk.get('/session')).body.account.mustChangePassword).toBe(true);
    const change = { current: school.clerk.password, next: 'mot-mat-khau-moi' };
    expect((await clerk.put('/session/password', { ...change, next: 'ngan' })).body.code).toBe(
      'people.password-too-weak',
    );
    expect((await clerk.put('/session/password', change)).body.account.mustChangePassword).toBe(false);
  });

  it('gives a new session at a change of password and ends every old one', async () => {
    const clerk = await api.signIn(school.clerk);
    const elsewhere = await api.signIn(school.clerk);
    const change = { current: school.clerk.password, next: 'mot-mat-khau-moi' };
    const answer = await clerk.put('/session/password', change);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/hoclieu_session=.+HttpOnly; SameSite=Lax/);
    expect((await clerk.get('/session')).status).toBe(401);
    expect((await elsewhere.get('/session')).status).toBe(401);
  });

  it('locks the account of whoever guesses the present password in somebody’s open session', async () => {
    const clerk = await api.signIn(school.clerk);
    const guess = { current: 'doan-mo', next: 'mot-mat-khau-moi' };
    for (let i = 0; i < lockAfterFailures; i++) await clerk.put('/session/password', guess);
    const right = { current: school.clerk.password, next: 'mot-mat-khau-moi' };
    expect((await clerk.put('/session/password', right)).body.code).toBe('people.account-locked');
  });

  it('tells of a closed account only whoever knows its password', async () => {
    await api.database.query('update people.account set disabled_at = now() where id = $1', [
      school.clerk.accountId,
    ]);
    const nobody = await api.signIn(null);
    expect((await nobody.post('/session', credentials('sai'))).body.code).toBe('people.wrong-credentials');
    expect((await nobody.post('/session', credentials())).body.code).toBe('people.account-disabled');
  });

  it('turns away an expired session and says that nothing typed is lost', async () => {
    const clerk = await api.signIn(school.clerk);
    api.clock.advance(60 * 13);
    const answer = await clerk.get('/session');
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      code: 'people.session-expired',
      detail: expect.stringMatching(/đăng nhập lại/),
    });
  });

  it('keeps an API client out of everything its scopes do not open', async () => {
    const { key, prefix, hash } = newApiKey();
    const client = {
      schoolId: school.id,
      name: 'Sổ điểm',
      keyPrefix: prefix,
      keyHash: hash,
      scopes: ['school:read'],
    };
    await api.database.repository(ApiClient).insert(client);
    const answer = await api.withKey(key).get('/session');
    expect(answer.body.code).toBe('people.scope-missing');
    expect((await api.withKey(`${key.slice(0, -1)}!`).get('/session')).body.code).toBe(
      'people.api-key-not-accepted',
    );
  });
});
