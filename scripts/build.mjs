// Builds the server and the portal, unless nothing changed since the last build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const stamp = 'dist/.built-from';

export async function build() {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await Promise.all([run('nest', ['build']), run('vite', ['build', 'apps/web', '--logLevel', 'warn'])]);
  writeFileSync(stamp, sources);
}

function fingerprint() {
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'apps', 'libs', 'scripts', '*.json'],
    { maxBuffer: 1e8 },
  );
  const hash = createHash('sha256');
  for (const file of listed.toString().split('\n').filter(Boolean).sort()) {
    if (!existsSync(file)) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function run(command, parameters) {
  return new Promise((done, fail) => {
    const child = spawn(command, parameters, { stdio: 'inherit' });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${command} ended with ${code}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
