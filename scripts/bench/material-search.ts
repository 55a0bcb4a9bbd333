import autocannon from 'autocannon';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client } from 'pg';
import { MaterialSearch } from '@hoclieu/catalog';
import { Account, Actors, Sessions } from '@hoclieu/people';
import { Actor, Database, PlatformConfig } from '@hoclieu/platform';
import { ApiModule } from '../../apps/api/src/api.module';
import { configureApi } from '../../apps/api/src/configure-api';
import { median, printRatio, ratioOf } from './figures';
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

/**
 * The library through HTTP beside the very statement it stands on: the same parameters, as many clients of one
 * process, the rows written as JSON. The two take turns of a second, so that a busy machine slows both alike; what is
 * printed are medians over the turns. Give it a migrated scratch DATABASE_URL.
 */
async function main(): Promise<void> {
  process.env['REQUESTS_PER_MINUTE'] = '100000000';
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, { logger: ['error'] });
  configureApi(app);
  await app.listen(0, '127.0.0.1');
  try {
    const schools = [];
    for (const size of sizes) schools.push(await seedSchool(app.get(Database), size));
    for (const name of Object.keys(queries(schools[0]!))) {
      const measured = [];
      for (const school of schools) measured.push(await measure(app, school, queries(school)[name] ?? {}));
      print(name, measured);
    }
  } finally {
    await app.close();
  }
}

function print(name: string, measured: { http: Figures; bare: Figures; share: number }[]): void {
  measured.forEach(({ http, bare, share }, index) =>
    printRatio(`${name}, of ${sizes[index]}`, share, { atLeast: 0.6 }, [
      `HTTP ${http.perSecond.toFixed(0)}/s, p95 ${http.p95.toFixed(1)} ms`,
      `SQL ${bare.perSecond.toFixed(0)}/s, p95 ${bare.p95.toFixed(1)} ms`,
    ]),
  );
  const [small, large] = measured;
  printRatio(`${name}, p95 of 100,000 over 1,000`, ratioOf(large?.http.p95, small?.http.p95), { atMost: 2 });
}

async function measure(app: NestExpressApplication, school: SeededSchool, query: Query) {
  const viaHttp = await httpTurn(app, school, query);
  const viaSql = await sqlTurn(app, school, query);
  const turns: { http: Figures; bare: Figures }[] = [];
  await viaHttp();
  await viaSql.turn();
  for (let round = 0; round < rounds; round += 1)
    turns.push({ http: await viaHttp(), bare: await viaSql.turn() });
  await viaSql.end();
  return {
    http: middle(turns.map((turn) => turn.http)),
    bare: middle(turns.map((turn) => turn.bare)),
    share: median(turns.map(({ http, bare }) => http.perSecond / bare.perSecond)),
  };
}

function middle(turns: Figures[]): Figures {
  return {
    perSecond: median(turns.map((turn) => turn.perSecond)),
    p95: median(turns.map((turn) => turn.p95)),
  };
}

async function httpTurn(app: NestExpressApplication, school: SeededSchool, query: Query) {
  const account = { schoolId: school.schoolId, id: school.accountId } as Account;
  const { token } = await app.get(Sessions, { strict: false }).open(account);
  const words = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, `${value}`]),
  );
  const url = `${await app.getUrl()}/api/v1/materials?${words}`;
  const headers = { cookie: `hoclieu_session=${token}` };
  return async (): Promise<Figures> => {
    const result = await autocannon({
      url,
      headers,
      connections: clients,
      duration: sliceSeconds,
      workers: 1,
    });
    if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were refusals`);
    return { perSecond: result.requests.total / result.duration, p95: result.latency.p97_5 };
  };
}

/** Every client has a connection of its own and asks as the product does: planned once where the product does so. */
async function sqlTurn(app: NestExpressApplication, school: SeededSchool, query: Query) {
  const statement = app.get(MaterialSearch, { strict: false }).statement(await actorOf(app, school), query);
  const asked = {
    text: statement.sql,
    values: statement.parameters,
    ...(statement.isSteady ? { name: 'bench' } : {}),
  };
  const { databaseUrl } = new PlatformConfig();
  const connections = Array.from({ length: clients }, () => new Client({ connectionString: databaseUrl }));
  await Promise.all(connections.map((connection) => connection.connect()));
  const turn = async (): Promise<Figures> => {
    const times: number[] = [];
    const begun = performance.now();
    const ask = async (connection: Client): Promise<void> => {
      while (performance.now() - begun < sliceSeconds * 1000) {
        const started = performance.now();
        JSON.stringify((await connection.query(asked)).rows);
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

async function actorOf(app: NestExpressApplication, school: SeededSchool): Promise<Actor> {
  const loaded = await app.get(Actors, { strict: false }).load(school.schoolId, school.accountId);
  if (!loaded) throw new Error('The seeded account is gone');
  return loaded.actor;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
