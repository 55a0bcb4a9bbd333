import { Client } from 'pg';
import type { Page } from 'playwright-core';

/** Where the built portal is served; the runner starts it. */
export function portalUrl(path = '/'): string {
  return new URL(path, process.env.PORTAL_URL ?? 'http://localhost:3000').href;
}

/** What the server answers to the person at this page; a refusal fails the journey. */
export async function asked<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(portalUrl(`/api/v1/${path}`));
  expect({ path, status: answer.status() }).toEqual({ path, status: 200 });
  return (await answer.json()) as T;
}

/** What somebody did earlier in another browser, where a journey begins in the middle of the work. */
export async function told<T>(
  page: Page,
  method: 'POST' | 'PUT',
  path: string,
  body: unknown,
): Promise<T | null> {
  const answer = await page.request.fetch(portalUrl(`/api/v1/${path}`), { method, data: body });
  const text = await answer.text();
  expect({ path, ok: answer.ok(), text: answer.ok() ? '' : text }).toEqual({ path, ok: true, text: '' });
  return text ? (JSON.parse(text) as T) : null;
}

/** Asks every quarter of a second until the answer is as wanted; gives the seconds it took. */
export async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, withinMs = 15_000) {
  const began = Date.now();
  let answer = await ask();
  while (!isWanted(answer) && Date.now() - began < withinMs) {
    await new Promise((done) => setTimeout(done, 250));
    answer = await ask();
  }
  expect(isWanted(answer)).toBe(true);
  return { answer, seconds: (Date.now() - began) / 1000 };
}

/** A statement on the portal's own database, for what no screen can bring about. */
export async function inDatabase<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: process.env.PORTAL_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as T[];
  } finally {
    await client.end();
  }
}
