import autocannon from 'autocannon';
import { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client, QueryConfig } from 'pg';
import { bySample, MaterialSearch, plainly } from '@hoclieu/catalog';
import { Account, Actors, Sessions } from '@hoclieu/people';
import { Database, PlatformConfig, planOnce } from '@hoclieu/platform';
import { ApiModule } from '../../apps/api/src/api.module';
import { median, printRatio, ratioOf } from './figures';
import { startApi } from './running-api';
import { SeededSchool, seedSchool } from './material-seed';

const rounds = Number(process.argv[2] ?? 5);
const sliceSeconds = 1;
const clients = 8;
const sizes = [1_000, 100_000];

type Query = Record<string, string | number>;

/** What teachers do most: open the library, narrow it, look for words with and without diacritics, and mistype. */
const queries = (school: SeededSchool): Record<string, Query> => ({
  'list, newest first': { limit: 50 },
  'list, one subject and grade': { limit: 50, subjectId: school.subjectId, grade: 7 },
  'search, common words': { limit: 50, q: 'phan so' },
  'search, several words': { limit: 50, q: 'luc va van toc thi nghiem' },
  'search, rare word': { limit: 50, q: '977' },
  'search, mistyped': { limit: 50, q: 'phuong trnih' },
});

interface Figures {
  readonly perSecond: number;
  readonly p95: number;
}

type Measured = Record<'http' | 'plain' | 'prepared', Figures>;

/**
 * The library through HTTP beside the plain SQL it stands on, with the same parameters and from as many clients. Plain
 * means planned each time, as psql and pgbench send it, and searched as the planner likes it; that the product has its
 * statements planned once, and samples what it searches, is what it may win. What those very statements do planned once
 * stands beside it, without a bound. API, PostgreSQL and whoever asks are processes of their own. All take turns of a
 * second, so that a busy machine slows them alike; what is printed are medians over the turns. Give it a migrated scratch
 * DATABASE_URL.
 */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(ApiModule, { logger: ['error'] });
  const api = await startApi();
  try {
    const schools = [];
    for (const size of sizes) schools.push(await seedSchool(app.get(Database), size));
    for (const name of Object.keys(queries(schools[0]!))) {
      const measured = [];
      for (const school of schools)
        measured.push(await measure(app, api.url, school, queries(school)[name] ?? {}));
      print(name, measured);
    }
  } finally {
    await api.stop();
    await app.close();
  }
}

function print(name: string, measured: Measured[]): void {
  measured.forEach(({ http, plain, prepared }, index) =>
    printRatio(`${name}, of ${sizes[index]}`, ratioOf(http.perSecond, plain.perSecond), { atLeast: 0.6 }, [
      `HTTP ${http.perSecond.toFixed(0)}/s, p95 ${http.p95.toFixed(1)} ms`,
      `SQL ${plain.perSecond.toFixed(0)}/s, p95 ${plain.p95.toFixed(1)} ms`,
      `planned once ${prepared.perSecond.toFixed(0)}/s (${ratioOf(http.perSecond, prepared.perSecond).toFixed(2)})`,
    ]),
  );
  const [small, large] = measured;
  printRatio(`${name}, p95 of 100,000 over 1,000`, ratioOf(large?.http.p95, small?.http.p95), { atMost: 2 });
}

async function measure(
  app: INestApplicationContext,
  api: string,
  school: SeededSchool,
  query: Query,
): Promise<Measured> {
  const { statements, plainOnes } = await statementsOf(app, school, query);
  const viaHttp = httpTurn(`${api}/api/v1/materials`, await tokenOf(app, school), query);
  const plain = await sqlTurn(plainOnes);
  const prepared = await sqlTurn(statements, planOnce);
  const turns: Measured[] = [];
  for (let round = 0; round <= rounds; round += 1)
    turns.push({ http: await viaHttp(), plain: await plain.turn(), prepared: await prepared.turn() });
  await Promise.all([plain.end(), prepared.end()]);
  const warm = turns.slice(1);
  return {
    http: middle(warm.map(({ http }) => http)),
    plain: middle(warm.map((turn) => turn.plain)),
    prepared: middle(warm.map((turn) => turn.prepared)),
  };
}

function middle(turns: Figures[]): Figures {
  return {
    perSecond: median(turns.map((turn) => turn.perSecond)),
    p95: median(turns.map((turn) => turn.p95)),
  };
}

async function tokenOf(app: INestApplicationContext, school: SeededSchool): Promise<string> {
  const account = { schoolId: school.schoolId, id: school.accountId } as Account;
  return (await app.get(Sessions, { strict: false }).open(account)).token;
}

/** Its p95 is the p97.5, the nearest percentile that is measured above. */
function httpTurn(address: string, token: string, query: Query) {
  const words = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, `${value}`]),
  );
  const asked = { url: `${address}?${words}`, headers: { cookie: `hoclieu_session=${token}` } };
  return async (): Promise<Figures> => {
    const result = await autocannon({ ...asked, connections: clients, duration: sliceSeconds });
    if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were refusals`);
    return { perSecond: result.requests.total / result.duration, p95: result.latency.p97_5 };
  };
}

/** Every client has a connection of its own and sends what the library sends for one page, one after the other. */
async function sqlTurn(statements: readonly QueryConfig[], options?: string) {
  const { databaseUrl: connectionString } = new PlatformConfig();
  const connections = Array.from({ length: clients }, () => new Client({ connectionString, options }));
  await Promise.all(connections.map((connection) => connection.connect()));
  const turn = async (): Promise<Figures> => {
    const times: number[] = [];
    const begun = performance.now();
    const ask = async (connection: Client): Promise<void> => {
      while (performance.now() - begun < sliceSeconds * 1000) {
        const started = performance.now();
        for (const statement of statements) await connection.query(statement);
        times.push(performance.now() - started);
      }
    };
    await Promise.all(connections.map(ask));
    const seconds = (performance.now() - begun) / 1000;
    times.sort((a, b) => a - b);
    return { perSecond: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
  };
  return { turn, end: () => Promise.all(connections.map((connection) => connection.end())) };
}

/** What the library asks of the database for one page, overheard: as the product does, and plainly. */
async function statementsOf(app: INestApplicationContext, school: SeededSchool, query: Query) {
  const database = app.get(Database);
  const loaded = await app.get(Actors, { strict: false }).load(school.schoolId, school.accountId);
  if (!loaded) throw new Error('The seeded account is gone');
  const heard: QueryConfig[] = [];
  const { query: ask, prepared: askPrepared } = Database.prototype;
  Object.assign(database, {
    query: (text: string, values: unknown[]) => {
      heard.push({ text, values });
      return ask.call(database, text, values);
    },
    prepared: (name: string, text: string, values: unknown[]) => {
      heard.push({ name, text, values });
      return askPrepared.call(database, name, text, values);
    },
  });
  const search = app.get(MaterialSearch, { strict: false });
  await search.list(loaded.actor, query);
  const statements = heard.splice(0);
  Object.assign(search, { finding: plainly });
  await search.list(loaded.actor, query);
  Object.assign(search, { finding: bySample });
  Object.assign(database, { query: ask, prepared: askPrepared });
  return { statements, plainOnes: heard.map(({ text, values }) => ({ text, values })) };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
