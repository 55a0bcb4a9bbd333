// A throwaway Redis for the queue tests, where redis-server is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './postgres.mjs';

export async function startRedis(folder) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const port = await freePort();
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn('redis-server', options, { stdio: 'ignore' });
  for (let i = 0; i < 50 && !(await answers(port)); i++) await pause(100);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function answers(port) {
  return new Promise((done) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => done(true) || socket.destroy());
    socket.once('error', () => done(false));
  });
}
