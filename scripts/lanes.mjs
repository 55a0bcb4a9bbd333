// Deals test files out to lanes: node scripts/lanes.mjs unit database. A lane loads what its files import once; Jest
// alone loads three thousand modules anew for each file, which took longer than the tests. What walks the whole
// application takes long enough for a lane of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const lanes = 4;
const root = fileURLToPath(new URL('..', import.meta.url));

for (const kind of process.argv.slice(2)) {
  const folder = join(root, '.data/lanes', kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of Object.entries(Object.groupBy(filesOf(kind), laneOf)))
    writeFileSync(
      join(folder, `${name}.js`),
      `require('../../../scripts/lib/lane.cjs')(${JSON.stringify(files, null, 2)});\n`,
    );
}

/** Paths below the root, the largest first, so that lanes get about as much each. */
function filesOf(kind) {
  const list = execFileSync('jest', ['--listTests', '--json', '--selectProjects', kind], { cwd: root });
  return JSON.parse(list)
    .map((path) => ({ path: relative(root, path), bytes: statSync(path).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path }) => path);
}

function laneOf(path, turn) {
  return path.startsWith('apps/') ? `whole-${path.replaceAll('/', '-')}` : `lane-${(turn % lanes) + 1}`;
}
