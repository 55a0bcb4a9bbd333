import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import { PlatformConfig } from '../config/platform.config';
import { newId } from '../ids';
import { defineJob } from './define-job';
import { QueueDoor } from './queue';
import { QueueJobs } from './queue-jobs';

const backends: [string, () => string][] = [['PostgreSQL', () => '']];
const redis = process.env['TEST_REDIS_URL'];
if (redis) backends.push(['Redis', () => redis]);

const Compute = defineJob<{ key: string }>('test.compute', { attempts: 3 });

async function until(condition: () => boolean, seconds = 15): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!condition() && Date.now() < deadline) await pause(20);
  expect(condition()).toBe(true);
}

describe.each(backends)('The queue on %s', (_, redisUrl) => {
  let door: QueueDoor;
  let jobs: QueueJobs;
  const workers: Worker[] = [];

  beforeEach(() => {
    const config = Object.assign(new PlatformConfig(), { redisUrl: redisUrl() });
    door = new QueueDoor(config, `test-${newId()}`);
    jobs = new QueueJobs(door);
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await door.onModuleDestroy();
  });

  const work = (process: (key: string) => Promise<void>, options = {}) => {
    const worker = door.worker(({ data }) => process((data as { key: string }).key), options);
    worker.on('error', () => undefined);
    workers.push(worker);
    return worker;
  };

  it('hands each job to one worker', async () => {
    const done: string[] = [];
    work(async (key) => void done.push(key));
    work(async (key) => void done.push(key));
    await Promise.all(['a', 'b', 'c'].map((key) => jobs.enqueue(Compute, { key })));
    await until(() => done.length >= 3);
    expect(done.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('folds ten changes of a school into one computation', async () => {
    const done: string[] = [];
    const options = { deduplicate: 'share-of-a-school', delayMs: 200 };
    for (let i = 0; i < 10; i++) await jobs.enqueue(Compute, { key: 'school' }, options);
    work(async (key) => void done.push(key));
    await until(() => done.length === 1);
    await pause(400);
    expect(done).toEqual(['school']);
  });

  it('computes once more when a change comes while the computation runs', async () => {
    const done: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((open) => (release = open));
    work(async (key) => {
      done.push(key);
      if (done.length === 1) await gate;
    });
    await jobs.enqueue(Compute, { key: 'first' }, { deduplicate: 'one' });
    await until(() => done.length === 1);
    await jobs.enqueue(Compute, { key: 'second' }, { deduplicate: 'one' });
    release();
    await until(() => done.length === 2);
    expect(done).toEqual(['first', 'second']);
  });

  it('tries a failed job again', async () => {
    let tries = 0;
    work(async () => {
      tries += 1;
      if (tries === 1) throw new Error('The database was away');
    });
    await jobs.enqueue(Compute, { key: 'a' });
    await until(() => tries === 2);
  });

  it('gives the job of a worker that was killed in the middle of it to another', async () => {
    const quick = { lockDuration: 500, stalledInterval: 300, maxStalledCount: 2 };
    const tries: string[] = [];
    let end = (): void => undefined;
    const never = new Promise<void>((resolve) => (end = resolve));
    const hanging = async (): Promise<void> => {
      tries.push('killed');
      await never;
    };
    const killed = work(hanging, { ...quick, skipLockRenewal: true });
    await jobs.enqueue(Compute, { key: 'a' });
    await until(() => tries.length === 1);
    await killed.close(true);
    work(async () => void tries.push('finished'), quick);
    await until(() => tries.includes('finished'));
    end();
  });
});
