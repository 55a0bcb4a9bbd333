import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Worker } from 'bullmq';
import { Browser, RunningApi, aSchool } from '@hoclieu/people/testing';
import { newId, PlatformConfig, QueueDoor } from '@hoclieu/platform';
import { CuttableLine } from '../testing/cuttable-line';
import { startWholeApi } from '../testing/start-whole-api';

jest.setTimeout(60_000);

describe('While PostgreSQL is gone', () => {
  let line: CuttableLine;
  let api: RunningApi;
  let clerk: Browser;
  let door: QueueDoor;
  let worker: Worker;
  const done: string[] = [];

  beforeAll(async () => {
    line = new CuttableLine(new URL(String(process.env['DATABASE_URL'])));
    await line.mend();
    process.env['DATABASE_URL'] = line.url;
    api = new RunningApi(await startWholeApi());
    clerk = await api.signIn((await aSchool(api.database)).clerk);
    door = new QueueDoor(new PlatformConfig(), `outage-${newId()}`);
    worker = door.worker(async ({ data }) => void done.push((data as { turn: string }).turn));
    worker.on('error', () => undefined);
    door.queue.on('error', () => undefined);
    await door.queue.add('count', { turn: 'before' });
    await until(() => done.includes('before'));
  });
  afterAll(async () => {
    await worker.close();
    await door.onModuleDestroy();
    await api.stop();
    await line.cut();
  });

  const until = async (condition: () => boolean | Promise<boolean>, seconds = 20) => {
    const deadline = Date.now() + seconds * 1000;
    while (!(await condition()) && Date.now() < deadline) await pause(50);
    expect(await condition()).toBe(true);
  };
  const status = async () => (await clerk.get('/session')).status;

  it('the portal says so and when to try again, and goes on by itself once it is back', async () => {
    await line.cut();
    const answer = await clerk.get('/structure').set('Accept-Language', 'vi');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      code: 'platform.database-unavailable',
      detail: expect.stringMatching(/thử lại/),
    });
    expect((await clerk.post('/session', { username: 'a', password: 'b' })).status).toBe(503);
    await pause(2000);
    expect(await status()).toBe(503);
    await line.mend();
    await until(async () => (await status()) === 200);
  });

  it('a restart of the server that kills every connection costs at most single requests', async () => {
    const admin = new Client({ connectionString: String(process.env['TEST_DATABASE_URL']) });
    await admin.connect();
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      new URL(line.url).pathname.slice(1),
    ]);
    await admin.end();
    await until(async () => (await status()) === 200);
    expect(await status()).toBe(200);
  });

  it('the worker waits and takes the next job as if nothing had been', async () => {
    await line.cut();
    await pause(1500);
    await line.mend();
    await until(() =>
      door.queue.add('count', { turn: 'after' }, { jobId: 'after' }).then(
        () => true,
        () => false,
      ),
    );
    await until(() => done.includes('after'), 30);
  });
});
