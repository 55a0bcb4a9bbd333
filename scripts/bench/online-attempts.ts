import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { PlatformConfig } from '@hoclieu/platform';
import { questionsOfTest, SeatedStudent, seatStudents } from './attempt-school';
import { percentile } from './figures';
import { RunningApi, startApi } from './running-api';
import { Observations, TestTaker } from './test-taker';

const minutes = Number(process.argv[2] ?? 3);
const students = 1_500;
const atOnce = 500;
const thinkMs = [30_000, 90_000] as const;
const parts = { everybody: 0, synchronised: 1, killed: 2 };
/** Of requests that come as students come to them; a whole year group in one instant is measured apart, without a bound. */
const slowestMs = 1_000;

/**
 * 1,500 students in a test of 16 questions on 8 pages who think 30 to 90 seconds a page and whose page sends each answer as
 * it is given, as the portal's does; a start of 500 in the same instant; and the API killed in the middle of 500 attempts.
 * Real sessions through HTTP, everything on this machine. Every acknowledged answer is looked for in the database
 * afterwards. Give it a migrated scratch DATABASE_URL; `online-attempts.js 10` lets everybody reach the last page.
 */
async function main(): Promise<void> {
  const client = new Client({ connectionString: new PlatformConfig().databaseUrl });
  await client.connect();
  const seated = await seatStudents(client, students, Object.keys(parts).length);
  const api = await startApi();
  try {
    await synchronisedStart(client, api, seated.slice(0, atOnce));
    await steady(client, api, seated);
    await killed(client, api, seated.slice(0, atOnce));
  } finally {
    await api.stop();
    await client.end();
  }
}

async function steady(client: Client, api: RunningApi, seated: SeatedStudent[]): Promise<void> {
  const seen = new Observations();
  const began = Date.now();
  const until = began + minutes * 60_000;
  await Promise.all(
    seated.map(async (student) => {
      const taker = new TestTaker(api.url, student, seen);
      await pause(Math.random() * thinkMs[0]);
      await taker.start(parts.everybody);
      for (let next = 0; next < taker.questions && Date.now() < until; next += 2) await page(taker, next);
      await taker.handIn();
    }),
  );
  report(
    `${students} students, think time 30 to 90 s a page, ${minutes} min`,
    seen,
    (Date.now() - began) / 1000,
  );
  await nothingLost(client, seen);
}

/** Two questions, answered at a third and at the end of the thinking; one student in fifty reloads the page. */
async function page(taker: TestTaker, next: number): Promise<void> {
  const think = thinkMs[0] + Math.random() * (thinkMs[1] - thinkMs[0]);
  await pause(think / 3);
  await taker.answer(next);
  await pause((2 * think) / 3);
  await taker.answer(next + 1);
  if (Math.random() < 0.02) await taker.reload();
}

async function synchronisedStart(client: Client, api: RunningApi, seated: SeatedStudent[]): Promise<void> {
  const seen = new Observations();
  const began = Date.now();
  const takers = seated.map((student) => new TestTaker(api.url, student, seen));
  await Promise.all(takers.map((taker) => taker.start(parts.synchronised)));
  const seconds = (Date.now() - began) / 1000;
  await Promise.all(takers.map((taker) => taker.answer(0)));
  report(`${atOnce} start in the same instant, then all answer at once`, seen, seconds, Infinity);
  await nothingLost(client, seen);
}

async function killed(client: Client, api: RunningApi, seated: SeatedStudent[]): Promise<void> {
  const seen = new Observations();
  const began = Date.now();
  const all = seated.map(async (student) => {
    const taker = new TestTaker(api.url, student, seen);
    await pause(Math.random() * 4_000);
    await taker.start(parts.killed);
    for (let next = 0; next < taker.questions; next += 1) {
      await pause(500 + Math.random() * 1_500);
      await taker.answer(next);
    }
    await taker.handIn();
  });
  await pause(10_000);
  await api.kill();
  await pause(1_000);
  await api.startAgain();
  await Promise.all(all);
  report(`API killed (SIGKILL) in the middle of ${atOnce} attempts`, seen, (Date.now() - began) / 1000);
  console.log(`     sent again after the kill: ${seen.retries}`);
  await nothingLost(client, seen);
  expectation('attempts handed in with all 16 answers', await fullAttempts(client, seen), atOnce);
}

function report(what: string, seen: Observations, seconds: number, bound = slowestMs): void {
  const requests = [...seen.times.values()].reduce((sum, times) => sum + times.length, 0);
  console.log(
    `\n${what}: ${requests} requests in ${seconds.toFixed(1)} s, ${Math.round(requests / seconds)} a second`,
  );
  for (const [kind, times] of seen.times) {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(percentile(times, share)));
    const verdict = (p95 ?? Number.NaN) <= bound ? 'ok  ' : 'MISS';
    console.log(`${verdict} ${kind.padEnd(10)} ${times.length} times; p50 ${p50}, p95 ${p95}, p99 ${p99} ms`);
  }
}

async function nothingLost(client: Client, seen: Observations): Promise<void> {
  const { rows } = await client.query<{ lost: number }>(
    `select count(*)::int as lost
       from jsonb_to_recordset($1::jsonb) as sent ("attemptId" uuid, position int, sequence int)
       left join assessment.answer a on a.attempt_id = sent."attemptId" and a.position = sent.position
      where a.sequence is null or a.sequence < sent.sequence`,
    [JSON.stringify(seen.acknowledged)],
  );
  expectation(`lost of ${seen.acknowledged.length} acknowledged answers`, rows[0]?.lost ?? Number.NaN, 0);
}

async function fullAttempts(client: Client, seen: Observations): Promise<number> {
  const { rows } = await client.query<{ full: number }>(
    `select count(*)::int as full from (
       select p.id from assessment.attempt p join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id
        where p.id = any($1::uuid[]) and p.submitted_at is not null and p.score is not null
        group by p.id having count(*) = $2) as each`,
    [[...new Set(seen.acknowledged.map(({ attemptId }) => attemptId))], questionsOfTest],
  );
  return rows[0]?.full ?? Number.NaN;
}

function expectation(what: string, found: number, wanted: number): void {
  console.log(`${found === wanted ? 'ok  ' : 'MISS'} ${what}: ${found} (has to be ${wanted})`);
  if (found !== wanted) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
