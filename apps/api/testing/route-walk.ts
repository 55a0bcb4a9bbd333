import type { Browser } from '@hoclieu/people/testing';
import type { LivedInSchool } from './lived-in-school';
import { addressed, bodyFor } from './requests';
import type { Route } from './routes';

export interface Answer {
  readonly route: Route;
  readonly status: number;
  readonly code: string;
  readonly body: unknown;
}

/** Asks the routes one after the other, about the objects of a school. */
export async function walk(
  browser: Browser,
  target: LivedInSchool,
  routes: readonly Route[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const route of routes) {
    const path = addressed(route, target);
    const { status, body } = await browser[route.method](path, bodyFor(route, target) ?? {});
    answers.push({ route, status, body, code: String((body as { code?: string } | undefined)?.code) });
  }
  return answers;
}

export const done = ({ status }: Answer): boolean => status < 400;
export const broken = ({ status }: Answer): boolean => status >= 500;

/** What was answered wrongly, to be read in a failure. */
export function named(answers: readonly Answer[], wrong: (answer: Answer) => boolean): string[] {
  return answers.filter(wrong).map(({ route, status, code }) => `${route.name} → ${status} ${code}`);
}
