// Runs a command with TEST_DATABASE_URL pointing at a throwaway PostgreSQL: node scripts/with-postgres.mjs jest …
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fast, startPostgres } from './lib/postgres.mjs';

const [command, ...rest] = process.argv.slice(2);

async function main() {
  if (process.env.TEST_DATABASE_URL) return run(process.env.TEST_DATABASE_URL);
  const folder = mkdtempSync(join(tmpdir(), 'hoclieu-test-'));
  const server = await startPostgres({ folder, throwaway: true, settings: fast });
  try {
    return await run(server.address('postgres'));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(url) {
  return new Promise((done) => {
    const child = spawn(command, rest, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } });
    process.on('SIGINT', () => child.kill('SIGINT'));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code) => done(code ?? 1));
  });
}

process.exitCode = await main();
