import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Locale, changeLocale } from '~/i18n';
import { api, dataOf } from './client';
import { ProblemError } from './problem';
import { queryClient } from './query';
import type { components } from './schema';
import { sessionExpired } from './session-expiry';

/** Who is signed in, where, and what the server lets them do. The portal knows rights only from `can`. */
export type Session = components['schemas']['SessionView'];

async function signedIn(session: Session): Promise<Session> {
  await changeLocale(session.account.locale);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  sessionExpired.settle();
  return session;
}

/** `null` when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await dataOf(api.GET('/api/v1/session'));
      await changeLocale(session.account.locale);
      return session;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export async function signIn(credentials: { username: string; password: string }): Promise<Session> {
  return signedIn(await dataOf(api.POST('/api/v1/session', { body: credentials })));
}

export async function signOut(): Promise<void> {
  await api.DELETE('/api/v1/session');
  queryClient.clear();
}

export async function changePassword(body: { current: string; next: string }): Promise<Session> {
  return signedIn(await dataOf(api.PUT('/api/v1/session/password', { body })));
}

/** Changes the language at once and remembers it on the account. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await changeLocale(locale);
  await api.PUT('/api/v1/session/locale', { body: { locale } });
  await queryClient.invalidateQueries();
}

/** The session of a guarded page. Throws outside of one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new ProblemError(401, 'signed-out', '', '');
  return data;
}

/** Whether the server lets the user do this anywhere at all, e.g. `useCan('people.import')`. */
export function useCan(right: string): boolean {
  return useSession().can[right] === true;
}
