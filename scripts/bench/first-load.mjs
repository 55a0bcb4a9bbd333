// What a browser fetches before the dashboard stands: page, entry, the layout's and the route's chunks with all that
// they import at once, and their styles. Builds the portal aside, sums it gzipped and fails above 200 kB. Fonts and
// what is imported later (charts, dialogs) do not count.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const most = 200_000;
const routes = ['src/routes/_app.tsx', 'src/routes/_app/dashboard.tsx'];

const outDir = mkdtempSync(join(tmpdir(), 'hoclieu-first-load-'));
try {
  await build({
    configFile: 'apps/web/vite.config.ts',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, manifest: true },
  });
  print(weigh(JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'))));
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

function weigh(manifest) {
  const files = new Set(['index.html']);
  const take = (key) => {
    const { file, imports = [], css = [] } = manifest[key];
    if (files.has(file)) return;
    files.add(file);
    css.forEach((style) => files.add(style));
    imports.forEach(take);
  };
  take('index.html');
  for (const route of routes) chunksOf(manifest, route).forEach(take);
  const sizes = [...files].map((file) => [file, gzipSync(readFileSync(join(outDir, file))).length]);
  return sizes.sort((a, b) => b[1] - a[1]);
}

function chunksOf(manifest, route) {
  const keys = Object.keys(manifest).filter((key) => key.split('?')[0] === route);
  if (keys.length === 0) throw new Error(`The build has no chunk of ${route}`);
  return keys;
}

function print(sizes) {
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [file, size] of sizes.slice(0, 8)) console.log(`     ${kilo(size).padStart(6)} kB  ${file}`);
  const verdict = total <= most ? 'ok  ' : 'MISS';
  const says = `at most ${kilo(most)} kB`;
  console.log(
    `${verdict} first load of the dashboard: ${kilo(total)} kB gzipped in ${sizes.length} files (${says})`,
  );
  if (total > most) process.exitCode = 1;
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
