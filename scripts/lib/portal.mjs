// The running system on one machine: PostgreSQL when none is given, migrations, sample school, API and worker.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';
import { serverFlags } from './server-flags.mjs';

/** Starts everything and gives `{ url, databaseUrl, stop }`; what was started before a failure is stopped again. */
export async function startPortal({
  port,
  dataDir,
  postgresSettings = [],
  say = () => {},
  environment = {},
  watch = false,
}) {
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true });
  const stops = [];
  const stop = async () => {
    while (stops.length > 0) await stops.pop()();
  };
  try {
    const databaseUrl = process.env.DATABASE_URL || (await ownPostgres(folder, postgresSettings, stops, say));
    const env = {
      ...process.env,
      ...environment,
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      PORT: String(port),
    };
    await runOnce('dist/scripts/migrate.js', env);
    if (await isEmpty(databaseUrl)) {
      say('Loading the sample school …');
      await runOnce('dist/scripts/load-sample-school.js', env);
    }
    stops.push(keepRunning('dist/apps/worker/src/main.js', env, watch));
    stops.push(keepRunning('dist/apps/api/src/main.js', env, watch));
    const url = `http://localhost:${port}`;
    await answering(`${url}/api/health/ready`);
    await settled(databaseUrl);
    return { url, databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownPostgres(folder, settings, stops, say) {
  say('Starting PostgreSQL …');
  const server = await startPostgres({ folder: join(folder, 'postgres'), settings });
  stops.push(() => server.stop());
  await server.createDatabase('hoclieu');
  return server.address('hoclieu');
}

async function isEmpty(databaseUrl) {
  return (await count(databaseUrl, 'select count(*)::int as n from school.school')) === 0;
}

// The worker still has the events of the load to work through, the first share among them.
async function settled(databaseUrl) {
  const waiting = `select count(*)::int as n from platform.event where dispatched_at is null`;
  const deadline = Date.now() + 60_000;
  while ((await count(databaseUrl, waiting)) > 0 && Date.now() < deadline) await pause(300);
}

async function count(databaseUrl, query) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(query)).rows[0].n;
  } finally {
    await client.end();
  }
}

async function runOnce(script, env) {
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

// Started in a group of its own, so that Ctrl-C reaches it through stop() and in the right order.
function keepRunning(script, env, watch) {
  if (!existsSync(script)) throw new Error(`${script} is missing: run npm run build`);
  const flags = watch ? ['--watch', ...serverFlags] : serverFlags;
  let stopping = false;
  let child;
  const begin = () => {
    child = spawn(process.execPath, [...flags, script], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    child.once('exit', (code) => {
      if (!stopping && code !== 0) setTimeout(begin, 1000);
    });
  };
  begin();
  return async () => {
    stopping = true;
    if (child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(killer);
  };
}

async function answering(url) {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`${url} does not answer`);
}
