// `npm run bench`: all benchmarks of one run on a PostgreSQL of its own, printed as ratios. `npm run bench share` runs
// only those named. Needs nothing but the clone; takes about fifteen minutes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { serverFlags } from '../lib/server-flags.mjs';

const benches = [
  { name: 'first-load', script: 'scripts/bench/first-load.mjs' },
  { name: 'share', script: 'dist/scripts/bench/share.js', sampleSchool: true },
  { name: 'material-search', script: 'dist/scripts/bench/material-search.js' },
  { name: 'roster-import', script: 'dist/scripts/bench/roster-import.js', flags: serverFlags },
  { name: 'online-attempts', script: 'dist/scripts/bench/online-attempts.js' },
  { name: 'paper-codes', script: 'dist/scripts/bench/paper-codes.js', sampleSchool: true },
  { name: 'gradebook-averages', script: 'dist/scripts/bench/gradebook-averages.js' },
];
const asked = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'hoclieu-bench-'));
await build();
const server = await startPostgres({ folder, throwaway: true });
try {
  for (const bench of benches) if (asked.length === 0 || asked.includes(bench.name)) await run(bench);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function run({ name, script, flags = [], sampleSchool = false }) {
  console.log(`\n${name} (${cpus().length} cores, load ${loadavg()[0].toFixed(1)})`);
  const database = `bench_${name.replaceAll('-', '_')}`;
  await server.createDatabase(database);
  const env = { ...process.env, DATABASE_URL: server.address(database), DATA_DIR: join(folder, name) };
  await node(['dist/scripts/migrate.js'], env);
  if (sampleSchool) await node(['dist/scripts/load-sample-school.js'], env);
  await node([...flags, script], env).catch((error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
}

async function node(parameters, env) {
  const child = spawn(process.execPath, parameters, { env, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${parameters.at(-1)} ended with ${code}`);
}
