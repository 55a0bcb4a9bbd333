import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { ComputeShare } from '@hoclieu/online-share/jobs';
import { Clock, JobHost, Jobs, newId, PlatformConfig } from '@hoclieu/platform';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { insertFigures } from '../../libs/online-share/src/share-figures.sql';
import { median, printRatio } from './figures';
import { copySchool } from './school-copies';

const sizes = (process.argv[2] ?? '1,50,200').split(',').map(Number);
const turnsForOne = 15;
/** As many schools at once as the worker has in hand. */
const atOnce = 4;

interface School {
  readonly id: string;
  readonly yearId: string;
}

interface Bench {
  /** As many connections as the worker has schools in hand, opened once as the worker's are. */
  readonly bare: readonly Client[];
  readonly client: Client;
  readonly jobs: Jobs;
  readonly today: string;
}

/**
 * The online share through the queue and the worker beside the statement it stands on, for one school and for many.
 * Give it a scratch DATABASE_URL, migrated, with the sample school and nothing else; its school is copied.
 */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
  const client = await connection();
  const bare = await Promise.all(Array.from({ length: atOnce }, connection));
  try {
    const host = app.get(JobHost);
    host.register();
    host.start();
    const bench = { bare, client, jobs: app.get(Jobs), today: app.get(Clock).today() };
    const perSchool = new Map<number, number>();
    const { rows } = await client.query<{ id: string }>('select id from school.school');
    let copies = 1;
    for (const size of sizes) {
      if (size > copies) await copySchool(client, String(rows[0]?.id), copies, size - 1);
      copies = Math.max(copies, size);
      perSchool.set(size, await measure(bench, size));
    }
    printLinearity(perSchool);
  } finally {
    for (const each of [client, ...bare]) await each.end();
    await app.close();
  }
}

async function connection(): Promise<Client> {
  const client = new Client({ connectionString: new PlatformConfig().databaseUrl });
  await client.connect();
  return client;
}

/** Milliseconds per school through the worker; the two ways take turns, the median of the ratios counts. */
async function measure(bench: Bench, size: number): Promise<number> {
  const { rows: schools } = await bench.client.query<School>(
    `select school_id as id, id as "yearId" from school.school_year where is_current order by school_id limit $1`,
    [size],
  );
  for (let turn = 0; turn < 4; turn += 1) {
    await throughWorker(bench, schools.slice(0, atOnce));
    await bareSql(bench, schools.slice(0, atOnce));
  }
  const turns = [];
  for (let turn = 0; turn < (size === 1 ? turnsForOne : 3); turn += 1)
    turns.push({ worker: await throughWorker(bench, schools), bare: await bareSql(bench, schools) });
  const worker = median(turns.map((turn) => turn.worker)) / size;
  const bare = median(turns.map((turn) => turn.bare)) / size;
  const share = median(turns.map((turn) => turn.worker / turn.bare));
  printRatio(`share of ${size} school${size > 1 ? 's' : ''}, worker over bare SQL`, share, { atMost: 1.3 }, [
    `worker ${worker.toFixed(0)} ms a school`,
    `SQL ${bare.toFixed(0)} ms a school`,
  ]);
  return worker;
}

function printLinearity(perSchool: ReadonlyMap<number, number>): void {
  const many = sizes.filter((size) => size >= atOnce);
  const [fewest, most] = [many.at(0), many.at(-1)];
  if (fewest === undefined || most === undefined || fewest === most) return;
  const growth = (perSchool.get(most) ?? Number.NaN) / (perSchool.get(fewest) ?? Number.NaN);
  printRatio(`share, time a school of ${most} over that of ${fewest}`, growth, { atMost: 1.2 });
}

/** From putting the jobs into the queue until every school's snapshot is committed. */
async function throughWorker({ client, jobs, today }: Bench, schools: School[]): Promise<number> {
  const begun = new Date();
  const started = performance.now();
  for (const { id } of schools) await jobs.enqueue(ComputeShare, { schoolId: id });
  const done = `select count(*)::int as n from online_share.snapshot where as_of = $1 and computed_at >= $2`;
  while ((await client.query<{ n: number }>(done, [today, begun])).rows[0]?.n !== schools.length)
    await pause(5);
  return performance.now() - started;
}

/** The day's figures emptied and written again by as many connections as the worker uses, and nothing else. */
async function bareSql({ bare, today }: Bench, schools: School[]): Promise<number> {
  const waiting = [...schools];
  const started = performance.now();
  const work = async (client: Client): Promise<void> => {
    for (let school = waiting.pop(); school; school = waiting.pop()) await rewrite(client, school, today);
  };
  await Promise.all(bare.slice(0, schools.length).map(work));
  return performance.now() - started;
}

async function rewrite(client: Client, { id, yearId }: School, today: string): Promise<void> {
  await client.query('begin');
  const { rows } = await client.query<{ id: string }>(
    `insert into online_share.snapshot
       (school_id, id, school_year_id, as_of, formula_version, policy, computed_at, milliseconds)
     values ($1, $2, $3, $4, 1, '{}', now(), 0)
     on conflict (school_id, school_year_id, as_of) do update set milliseconds = 0 returning id`,
    [id, newId(), yearId, today],
  );
  const snapshotId = rows[0]?.id;
  await client.query('delete from online_share.snapshot_figure where school_id = $1 and snapshot_id = $2', [
    id,
    snapshotId,
  ]);
  await client.query('set local enable_nestloop = off');
  await client.query(insertFigures, [id, yearId, today, false, false, snapshotId]);
  await client.query('commit');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
