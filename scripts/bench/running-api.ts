import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface RunningApi {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** As when the machine takes the memory away: nothing is finished. */
  readonly kill: () => Promise<void>;
  /** On the same port. */
  readonly startAgain: () => Promise<void>;
}

/** The API as it runs in a school, a process of its own on the same DATABASE_URL; it lets through whatever comes. */
export async function startApi(): Promise<RunningApi> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running = await spawnApi(port, url);
  const end = async (signal: NodeJS.Signals) => {
    running.child.kill(signal);
    await running.ended;
  };
  return {
    url,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      running = await spawnApi(port, url);
    },
  };
}

async function spawnApi(port: number, url: string) {
  const env = { ...process.env, PORT: String(port), REQUESTS_PER_MINUTE: '100000000', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: 'inherit' });
  const ended = once(child, 'exit');
  while (!(await answers(`${url}/api/health/ready`))) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode}`);
    await pause(100);
  }
  return { child, ended };
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
