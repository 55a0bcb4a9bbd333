import { RunningApi, TestSchool } from '@hoclieu/people/testing';
import { aLivedInSchool, LivedInSchool } from '../testing/lived-in-school';
import { broken, done, named, walk } from '../testing/route-walk';
import { Route, routesOf } from '../testing/routes';
import { startWholeApi } from '../testing/start-whole-api';

jest.setTimeout(30_000);

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

const namesSomething = ({ path, name }: Route): boolean =>
  (path.includes('{') && !path.startsWith('/approval-flows')) || namingByBody.includes(name);

describe('Every route, with the ids of another school', () => {
  let routes: Route[];
  let api: RunningApi;
  let own: LivedInSchool;
  let theirs: LivedInSchool;

  beforeAll(async () => {
    const app = await startWholeApi();
    routes = routesOf(app).filter(namesSomething);
    api = new RunningApi(app);
    [own, theirs] = [await aLivedInSchool(api), await aLivedInSchool(api)];
  });
  afterAll(() => api.stop());

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

  it.each(strangers)('gives its %s nothing and changes nothing', async (who) => {
    const before = await fingerprint(theirs.school);
    const answers = await walk(await api.signIn(own.school[who]), theirs, routes);
    expect(named(answers, broken)).toEqual([]);
    expect(named(answers, done)).toEqual([]);
    expect(named(answers, ({ code }) => code === 'platform.invalid-input')).toEqual([]);
    expect(await fingerprint(theirs.school)).toEqual(before);
  });
});
