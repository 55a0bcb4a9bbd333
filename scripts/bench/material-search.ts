import autocannon from 'autocannon';
import cookieParser from 'cookie-parser';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { MaterialSearch } from '@hoclieu/catalog';
import { Account, Actors, Sessions } from '@hoclieu/people';
import { Database, requestContext } from '@hoclieu/platform';
import { ApiModule } from '../../apps/api/src/api.module';
import { SeededSchool, seedSchool } from './material-seed';

const seconds = Number(process.argv[2] ?? 8);
const connections = 8;
const sizes = [1_000, 100_000];

/** What teachers do most: open the library, narrow it, look for words with and without diacritics. */
const queries = (school: SeededSchool): Record<string, Record<string, string | number>> => ({
  'list, newest first': { limit: 50 },
  'list, one subject and grade': { limit: 50, subjectId: school.subjectId, grade: 7 },
  'search, common words': { limit: 50, q: 'phan so' },
  'search, several words': { limit: 50, q: 'luc va van toc thi nghiem' },
});

interface Figures {
  perSecond: number;
  p95: number;
}

/**
 * List and search through HTTP beside the very statement they stand on, for 1,000 and for 100,000 materials. Give it a
 * migrated scratch DATABASE_URL: `node dist/scripts/bench/material-search.js`.
 */
async function main(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, { logger: ['error'] });
  app.setGlobalPrefix('api/v1');
  app.use(requestContext, cookieParser());
  await app.listen(0);
  try {
    const results = new Map<string, Figures[]>();
    for (const size of sizes) {
      const school = await seedSchool(app.get(Database), size);
      for (const [name, query] of Object.entries(queries(school))) {
        const http = await throughHttp(app, school, query);
        const bare = await plainSql(app, school, query);
        results.set(name, [...(results.get(name) ?? []), http]);
        print(`${String(size).padStart(7)}  ${name}`, http, bare);
      }
    }
    for (const [name, [small, large]] of results)
      console.log(`p95 at 100,000 over p95 at 1,000, ${name}: ${ratio(large?.p95, small?.p95)} (at most 2)`);
  } finally {
    await app.close();
  }
}

function print(name: string, http: Figures, bare: Figures): void {
  const share = ratio(http.perSecond, bare.perSecond);
  console.log(
    `${name.padEnd(40)} HTTP ${http.perSecond.toFixed(0)}/s, p95 ${http.p95.toFixed(1)} ms; ` +
      `SQL ${bare.perSecond.toFixed(0)}/s; ratio ${share} (at least 0.60)`,
  );
}

function ratio(a = 0, b = 1): string {
  return (a / b).toFixed(2);
}

async function throughHttp(
  app: NestExpressApplication,
  school: SeededSchool,
  query: Record<string, string | number>,
): Promise<Figures> {
  const account = { schoolId: school.schoolId, id: school.accountId } as Account;
  const { token } = await app.get(Sessions, { strict: false }).open(account);
  const words = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, `${value}`] as [string, string]),
  );
  const url = `${await app.getUrl()}/api/v1/materials?${words}`.replace('[::1]', '127.0.0.1');
  const headers = { cookie: `hoclieu_session=${token}` };
  await autocannon({ url, headers, connections, duration: 1 });
  const result = await autocannon({ url, headers, connections, duration: seconds, workers: 1 });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were refusals`);
  return { perSecond: result.requests.average, p95: result.latency.p97_5 };
}

/** The same statement from as many connections, without HTTP, session, policy and JSON. */
async function plainSql(
  app: NestExpressApplication,
  school: SeededSchool,
  query: Record<string, string | number>,
): Promise<Figures> {
  const loaded = await app.get(Actors, { strict: false }).load(school.schoolId, school.accountId);
  if (!loaded) throw new Error('The seeded account is gone');
  const { sql, parameters } = app.get(MaterialSearch, { strict: false }).statement(loaded.actor, query);
  const database = app.get(Database);
  const times: number[] = [];
  const end = Date.now() + seconds * 1000;
  const ask = async (): Promise<void> => {
    while (Date.now() < end) {
      const started = performance.now();
      await database.dataSource.query(sql, parameters);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

void main();
