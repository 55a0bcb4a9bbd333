import type { NestExpressApplication } from '@nestjs/platform-express';
import { Browser, RunningApi } from '@hoclieu/people/testing';
import { aLivedInSchool, LivedInSchool } from '../testing/lived-in-school';
import { addressed } from '../testing/requests';
import { Route, routesOf } from '../testing/routes';
import { startWholeApi } from '../testing/start-whole-api';

const cursorOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
const cursors = [
  'khong-phai-json',
  cursorOf("x'); drop table people.account; --", "'"),
  cursorOf(1e308, 'x'),
  cursorOf('\u0000'),
  cursorOf('2026-13-45', '00000000-0000-0000-0000-000000000000'),
];

jest.setTimeout(60_000);

describe('Hostile input', () => {
  let app: NestExpressApplication;
  let api: RunningApi;
  let lived: LivedInSchool;
  let principal: Browser;
  let lists: Route[];

  beforeAll(async () => {
    app = await startWholeApi();
    api = new RunningApi(app);
    lived = await aLivedInSchool(api);
    principal = await api.signIn(lived.school.principal);
    lists = routesOf(app).filter(({ method, path }) => method === 'get' && !path.endsWith('/content'));
  });
  afterAll(() => api.stop());

  const withQuery = (route: Route, name: string, value: string) => {
    const path = addressed(route, lived);
    return `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
  };

  it('a cursor written by hand is refused, never an error of ours and never a way into the database', async () => {
    const broken: string[] = [];
    for (const route of lists) {
      for (const cursor of cursors) {
        const { status } = await principal.get(withQuery(route, 'cursor', cursor));
        if (status >= 500) broken.push(`${route.name} ${cursor}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it.each([
    ['q', '\u0000'],
    ['q', "a'; select 1; --%_\\"],
    ['sort', 'id; drop table people.account'],
    ['limit', '1e999'],
  ])('the odd %s %j breaks nothing', async (name, value) => {
    const broken: string[] = [];
    for (const route of lists) {
      const { status } = await principal.get(withQuery(route, name, value));
      if (status >= 500) broken.push(route.name);
    }
    expect(broken).toEqual([]);
  });

  it('an id that is none is refused', async () => {
    const broken: string[] = [];
    for (const route of lists.filter(({ path }) => path.includes('{'))) {
      const { status } = await principal.get(route.path.replace(/\{\w+\}/g, "x'y"));
      if (status >= 500 || status < 400) broken.push(`${route.name} ${status}`);
    }
    expect(broken).toEqual([]);
  });

  it('fields nobody asked for are refused, and change no rights', async () => {
    const change = { current: 'a', next: 'b', role: 'principal', schoolId: lived.school.id };
    const answer = await principal.put('/session/password', change);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual(['role', 'schoolId']);
    const polluted = await principal
      .put('/session/locale')
      .set('Content-Type', 'application/json')
      .send('{"locale":"vi","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(polluted.status).toBeLessThan(500);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a body that is no JSON, or too large, gets a problem that says so', async () => {
    const torn = await principal.post('/plans').set('Content-Type', 'application/json').send('{"a":');
    expect([torn.status, torn.headers['content-type']]).toEqual([
      400,
      expect.stringMatching(/problem\+json/),
    ]);
    const large = await principal.post('/plans', { title: 'a'.repeat(5 * 1024 * 1024), phases: [] });
    expect([large.status, large.body.code]).toEqual([413, 'platform.request-too-large']);
  });

  it.each([
    ['Origin', 'https://ke-xau.example', 403],
    ['Origin', 'null', 403],
    ['Sec-Fetch-Site', 'cross-site', 403],
    ['Sec-Fetch-Site', 'same-site', 403],
    ['Sec-Fetch-Site', 'same-origin', 200],
  ])('a change with %s: %s is answered %i', async (header, value, status) => {
    const answer = await principal.put('/session/locale', { locale: 'vi' }).set(header, value);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ code: 'platform.cross-site', status: 403 });
  });

  it('every answer tells the browser what it may do, and PDF and YouTube may still be shown', async () => {
    const { headers } = await principal.get('/session');
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).toContain("frame-src 'self' https://www.youtube-nocookie.com");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('a link that is no web address is not kept in a material', async () => {
    const author = await api.signIn(lived.school.mathsTeacher);
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,<script>',
      'file:///etc/passwd',
      'http://127.0.0.1/',
    ]) {
      const parts = [{ url, title: 'Xem' }];
      const answer = await author.patch(`/materials/${lived.has.draft}`, { version: 1, parts });
      expect(answer.status).toBe(422);
    }
  });
});
