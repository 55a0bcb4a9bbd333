// `npm run dev`: PostgreSQL, the server rebuilt and restarted on change, and the portal with hot reload on 5173.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from './build.mjs';
import { startPortal } from './lib/portal.mjs';

const port = Number(process.env.PORT || 3000);
await build();
const portal = await startPortal({
  port,
  dataDir: process.env.DATA_DIR || '.data',
  say: console.log,
  watch: true,
});
const tools = [
  spawn('nest', ['build', '--watch'], { stdio: 'inherit' }),
  spawn('vite', ['apps/web'], { stdio: 'inherit' }),
];
console.log(`API on ${portal.url}, portal with hot reload on http://localhost:5173`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    for (const tool of tools) tool.kill();
    await Promise.race([portal.stop(), pause(15_000)]);
    process.exit(0);
  });
}
