import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { newApiKey } from '@hoclieu/people';
import { RunningApi, TestSchool } from '@hoclieu/people/testing';
import { aLivedInSchool } from '../testing/lived-in-school';
import { Answer, broken, done, named, walk } from '../testing/route-walk';
import { Route, routesOf } from '../testing/routes';
import { startWholeApi } from '../testing/start-whole-api';

const cast = [
  'principal',
  'deputy',
  'mathsHead',
  'mathsTeacher',
  'literatureTeacher',
  'campusManager',
  'clerk',
  'technician',
  'librarian',
  'inspector',
  'student',
  'guardian',
] as const satisfies (keyof TestSchool)[];

const open = ['POST /session'];
/** What pupils and their families may do: learn, read their notices, keep their session, see their own record. */
const forFamilies =
  /^(GET|PUT|POST|DELETE) \/(session|structure|learning|children|notifications|student-sittings|attempts)(\/|$)|^GET \/(files\/|students|gradebook\/published-results)/;

jest.setTimeout(30_000);

describe('Every route', () => {
  let app: NestExpressApplication;
  let api: RunningApi;
  let routes: Route[];

  beforeAll(async () => {
    app = await startWholeApi();
    api = new RunningApi(app);
    routes = routesOf(app);
  });
  afterAll(() => api.stop());

  /** A list without rows, or a batch of which every item was refused. */
  const empty = ({ body }: Answer) => {
    const { items } = body as { items?: { approved?: boolean }[] };
    const list = Array.isArray(body)
      ? (body as unknown[])
      : items?.filter(({ approved }) => approved !== false);
    return list?.length === 0;
  };

  it('is found by this test', () => {
    expect(routes.length).toBeGreaterThan(140);
  });

  it('is closed to who has not signed in', async () => {
    const answers = await walk(await api.signIn(null), await aLivedInSchool(api), routes);
    const closed = answers.filter(({ route }) => !open.includes(route.name));
    expect(named(closed, ({ status }) => status !== 401)).toEqual([]);
  });

  it('is closed to a system whose key carries no scope', async () => {
    const lived = await aLivedInSchool(api);
    const { key, prefix, hash } = newApiKey();
    await api.database.query(
      `insert into people.api_client (school_id, name, key_prefix, key_hash, scopes) values ($1, 'Kho', $2, $3, '{}')`,
      [lived.school.id, prefix, hash],
    );
    const answers = await walk(api.withKey(key), lived, routes);
    const closed = answers.filter(({ route }) => !open.includes(route.name));
    expect(named(closed, ({ status }) => status !== 403)).toEqual([]);
  });

  it.each(cast)(
    'answers the %s without breaking, and families with nothing but what is theirs',
    async (who) => {
      const lived = await aLivedInSchool(api);
      const person = lived.school[who];
      const answers = await walk(await api.signIn(person), lived, routes);
      expect(named(answers, broken)).toEqual([]);
      const family = person.kind !== 'staff';
      expect(
        named(
          answers,
          (answer) => family && done(answer) && !forFamilies.test(answer.route.name) && !empty(answer),
        ),
      ).toEqual([]);
    },
  );

  it('gives each role the lists written down in routes.access.txt', async () => {
    const lived = await aLivedInSchool(api);
    const lists = routes.filter(({ method, path }) => method === 'get' && !path.includes('{'));
    const columns = await Promise.all(
      cast.map(async (who) => walk(await api.signIn(lived.school[who]), lived, lists)),
    );
    const table = lists.map(({ path }, i) => {
      const cells = cast.map((who, j) => `${who} ${columns[j]?.[i]?.status}`);
      return `${path}\n  ${cells.join(', ')}\n`;
    });
    const file = join(__dirname, 'routes.access.txt');
    if (process.env['UPDATE_ACCESS']) writeFileSync(file, table.join(''));
    expect(table.join('')).toBe(readFileSync(file, 'utf8'));
  });
});
