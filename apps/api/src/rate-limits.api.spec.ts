import { aSchool, Browser, RunningApi } from '@hoclieu/people/testing';
import { startWholeApi } from '../testing/start-whole-api';

describe('Too many requests from one address', () => {
  let api: RunningApi;
  let nobody: Browser;

  beforeAll(async () => {
    process.env['SIGN_INS_PER_MINUTE'] = '3';
    api = new RunningApi(await startWholeApi());
    nobody = await api.signIn(null);
  });
  afterAll(async () => {
    delete process.env['SIGN_INS_PER_MINUTE'];
    await api.stop();
  });

  it('guessing passwords of ever other accounts ends after a few tries and says to wait; reading goes on', async () => {
    const guess = (username: string) =>
      nobody.post('/session', { username, password: 'sai' }).set('Accept-Language', 'vi');
    for (const username of ['an', 'binh', 'chi']) expect((await guess(username)).status).toBe(401);
    const answer = await guess('dung');
    expect(answer.status).toBe(429);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['ratelimit']).toContain('r=0');
    expect(answer.body).toMatchObject({
      code: 'platform.too-many-requests',
      detail: expect.stringMatching(/chờ|đợi/),
    });
    const { clerk } = await aSchool(api.database);
    expect((await (await api.signIn(clerk)).get('/session')).status).toBe(200);
  });
});
