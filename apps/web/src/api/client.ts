import createClient, { type Middleware } from 'openapi-fetch';
import { currentLocale } from '~/i18n';
import { networkProblem, problemFrom } from './problem';
import type { paths } from './schema';
import { sessionExpired } from './session-expiry';

const speaksTheUsersLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLocale());
    return request;
  },
};

const throwsProblems: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    const problem = problemFrom(response.status, await response.json().catch(() => null));
    if (response.status === 401 && !request.url.endsWith('/api/v1/session')) sessionExpired.announce();
    throw problem;
  },
  onError() {
    return networkProblem();
  },
};

/** The only way to the server. Every refusal arrives as a `ProblemError`. */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
});
api.use(speaksTheUsersLanguage, throwsProblems);

/** The body of an answer; a refusal was thrown before. */
export async function dataOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}

/** Headers of a creating post: the same key on a retry creates once. Make it when the form opens, not when it is sent. */
export function idempotent(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

export function newIdempotencyKey(): string {
  return globalThis.crypto.randomUUID();
}
