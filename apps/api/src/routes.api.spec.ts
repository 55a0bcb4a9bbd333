import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { newApiKey } from '@hoclieu/people';
import { Browser, RunningApi, TestSchool } from '@hoclieu/people/testing';
import { aLivedInSchool, LivedInSchool } from '../testing/lived-in-school';
import { addressed, bodyFor } from '../testing/requests';
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

  interface Answer {
    readonly route: Route;
    readonly status: number;
    readonly code: string;
    readonly body: unknown;
  }

  const send = async (browser: Browser, route: Route, target: LivedInSchool): Promise<Answer> => {
    const path = addressed(route, target);
    const { status, body } = await browser[route.method](path, bodyFor(route, target) ?? {});
    return { route, status, body, code: String((body as { code?: string } | undefined)?.code) };
  };

  const walk = async (browser: Browser, target: LivedInSchool, some = routes): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const route of some) answers.push(await send(browser, route, target));
    return answers;
  };

  const named = (answers: Answer[], wrong: (answer: Answer) => boolean) =>
    answers.filter(wrong).map(({ route, status, code }) => `${route.name} → ${status} ${code}`);

  const done = ({ status }: Answer) => status < 400;
  const broken = ({ status }: Answer) => status >= 500;

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
    const answers = await walk(await api.signIn(null), await aLivedInSchool(api));
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
    const answers = await walk(api.withKey(key), lived);
    const closed = answers.filter(({ route }) => !open.includes(route.name));
    expect(named(closed, ({ status }) => status !== 403)).toEqual([]);
  });

  it.each(cast)(
    'answers the %s without breaking, and families with nothing but what is theirs',
    async (who) => {
      const lived = await aLivedInSchool(api);
      const person = lived.school[who];
      const answers = await walk(await api.signIn(person), lived);
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

  describe('with the ids of another school', () => {
    const strangers = [
      'principal',
      'mathsHead',
      'mathsTeacher',
      'clerk',
      'technician',
      'librarian',
      'student',
      'guardian',
    ] as const;

    it.each(strangers)('gives its %s nothing and changes nothing', async (who) => {
      const theirs = await aLivedInSchool(api);
      const own = await aLivedInSchool(api);
      const before = await fingerprint(theirs.school);
      const answers = await walk(await api.signIn(own.school[who]), theirs, routes.filter(namesSomething));
      expect(named(answers, broken)).toEqual([]);
      expect(named(answers, done)).toEqual([]);
      expect(named(answers, ({ code }) => code === 'platform.invalid-input')).toEqual([]);
      expect(await fingerprint(theirs.school)).toEqual(before);
    });

    const namesSomething = ({ path, name }: Route) =>
      (path.includes('{') && !path.startsWith('/approval-flows')) || namingByBody.includes(name);
  });

  const namingByBody = [
    'POST /accounts',
    'POST /catalogues',
    'POST /materials',
    'POST /teaching-plans',
    'POST /delegations',
    'POST /class-assignments',
    'POST /force-majeure-decisions',
    'POST /report-schedules',
  ];

  /** Row counts and contents of everything a school owns. */
  const fingerprint = async (school: TestSchool): Promise<Record<string, string>> => {
    const tables = await api.database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
        where column_name = 'school_id' and table_schema not in ('public', 'bullmq') order by 1`,
    );
    const prints: Record<string, string> = {};
    for (const { name } of tables) {
      const row = await api.database.one<{ print: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
           from ${name} t where school_id = $1`,
        [school.id],
      );
      prints[name] = String(row?.print);
    }
    return prints;
  };

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
