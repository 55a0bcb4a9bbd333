// `scripts/test` after the tools are there: every check, and "N passed, N failed" as the last line. The sample school of
// the browser's portal is loaded beside the checks of the text, since neither keeps two cores busy.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { fast, freePort, startPostgres } from './lib/postgres.mjs';
import { startPortal } from './lib/portal.mjs';
import { startRedis } from './lib/redis.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hoclieu-test-'));
const totals = { passed: 0, failed: 0 };
const began = Date.now();

const built = await build().then(
  () => true,
  (error) => void console.error(error),
);
const [portal] = await Promise.all([built ? startBrowserPortal() : undefined, checkText()]);
try {
  await check('lanes', 'node', ['scripts/lanes.mjs', 'unit', 'database']);
  await withServers();
  if (portal) await browser(portal);
  else note('browser', false);
} finally {
  await portal?.stop();
}

rmSync(folder, { recursive: true, force: true });
console.log(`\nAll checks took ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);

async function withServers() {
  const postgres = await startPostgres({ folder: join(folder, 'pg'), throwaway: true, settings: fast });
  const redis = await startRedis(folder);
  if (!redis) console.log('redis-server is not installed: the queue is tested on PostgreSQL only.');
  if (spawnSync('soffice', ['--version']).error)
    console.log('LibreOffice (soffice) is not installed: papers as PDF are tested for their refusal only.');
  try {
    const env = {
      TEST_DATABASE_URL: postgres.address('postgres'),
      ...(redis && { TEST_REDIS_URL: redis.url }),
    };
    await jest('unit, web, database and API', ['unit-lanes', 'web', 'database-lanes'], env);
  } finally {
    await redis?.stop();
    await postgres.stop();
  }
}

async function checkText() {
  await check('format', 'oxfmt', ['--check', '.']);
  await check('lint', 'oxlint', ['--deny-warnings']);
  await check('types', 'npm', ['run', '--silent', 'types']);
  await check('portal types match the API', 'node', ['scripts/generate-api.mjs', '--check', '--built']);
}

async function startBrowserPortal() {
  try {
    return await startPortal({
      port: await freePort(),
      dataDir: join(folder, 'data'),
      postgresSettings: fast,
      say: console.log,
      environment: { LOG_LEVEL: 'warn', SIGN_INS_PER_MINUTE: '100000' },
    });
  } catch (error) {
    console.error(error);
  }
}

async function browser({ url, databaseUrl }) {
  await jest('browser', ['browser'], { PORTAL_URL: url, PORTAL_DATABASE_URL: databaseUrl });
}

async function check(name, command, parameters) {
  note(name, (await run(command, parameters)) === 0);
}

async function jest(name, projects, env) {
  const output = join(folder, `${projects.join('-')}.json`);
  const code = await run(
    'jest',
    ['--selectProjects', ...projects, '--json', `--outputFile=${output}`, '--maxWorkers=2'],
    env,
  );
  const result = readResult(output);
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (code !== 0 && result.success) totals.failed += 1;
  console.log(`${name}: ${result.numPassedTests} passed, ${result.numFailedTests} failed`);
}

function readResult(output) {
  try {
    return JSON.parse(readFileSync(output, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, success: false };
  }
}

function note(name, passed) {
  totals[passed ? 'passed' : 'failed'] += 1;
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'}`);
}

function run(command, parameters, env = {}) {
  console.log(`\n── ${command} ${parameters.slice(0, 3).join(' ')}`);
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', command === 'jest' ? 'ignore' : 'inherit', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
        FORCE_COLOR: '0',
        ...env,
      },
    });
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
}
