import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The API as it runs in a school, a process of its own on the same DATABASE_URL; it lets through whatever comes. */
export async function startApi(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), REQUESTS_PER_MINUTE: '100000000', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: 'inherit' });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}/api/health/ready`))) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode}`);
    await pause(100);
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
