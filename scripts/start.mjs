// `scripts/start` after the packages are there.
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { startPortal } from './lib/portal.mjs';
import { sampleAccounts } from './lib/sample-accounts.mjs';

const port = Number(process.env.PORT || 3000);
const dataDir = process.env.DATA_DIR || '.data';
let portal;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

async function stop() {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping …');
  await portal?.stop();
  process.exit(0);
}

try {
  await portIsFree(port);
  console.log('Building …');
  await build();
  portal = await startPortal({ port, dataDir, say: console.log });
  if (stopping) await portal.stop();
  console.log(
    `\nHọc Liệu: ${portal.url}\n\n${sampleAccounts()}\n\nCtrl-C stops it. The data stays in ${dataDir}.`,
  );
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function portIsFree(number) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', () =>
      fail(new Error(`Port ${number} is in use. Choose another: PORT=3001 scripts/start`)),
    );
    probe.listen(number, () => probe.close(done));
  });
}
