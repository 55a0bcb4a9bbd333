import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, operations } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type MissedTest = Schemas['MissedTestView'];
export type AbsenceNote = Schemas['AbsenceNoteInput'];
type MissedTestQuery = NonNullable<operations['MissedTests_list']['parameters']['query']>;

const all = ['missed-tests'];

export const missedTestsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: [...all, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/missed-tests', { params: { query: query as MissedTestQuery } })),
    placeholderData: keepPreviousData,
  });

export const missedClassesQuery = queryOptions({
  queryKey: [...all, 'classes'],
  queryFn: () => dataOf(api.GET('/api/v1/missed-tests/classes')),
});

/** The class's file with the filters that are set. */
export function missedTestsUrl(filters: Record<string, string | undefined>): string {
  const set = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/api/v1/missed-tests/document?${new URLSearchParams(set).toString()}`;
}

/** One cell of the list: its row stays where it is, even when a filter no longer asks for it. */
export async function noteAbsence(
  missed: MissedTest,
  texts: Partial<Pick<MissedTest, 'reason' | 'help'>>,
): Promise<void> {
  const { sittingId, studentId, version } = missed;
  await sent([{ sittingId, studentId, version, ...texts }]).catch(async (error: unknown) => {
    await queryClient.invalidateQueries({ queryKey: all });
    throw error;
  });
  const noted = { ...missed, ...texts };
  const isEmpty = noted.reason === '' && noted.help === '';
  const row = { ...noted, version: isEmpty ? 0 : version + 1 };
  queryClient.setQueriesData<Schemas['MissedTestPage']>(
    { queryKey: [...all, 'list'] },
    (page) => page && { ...page, items: page.items.map((one) => (isSame(one, row) ? row : one)) },
  );
  await queryClient.invalidateQueries({ queryKey: missedClassesQuery.queryKey });
}

function isSame(one: MissedTest, other: MissedTest): boolean {
  return one.sittingId === other.sittingId && one.studentId === other.studentId;
}

function sent(notes: AbsenceNote[]): Promise<unknown> {
  return dataOf(api.PUT('/api/v1/missed-tests/notes', { body: { notes } }));
}

/** Why students stayed away and what was done; many in one step. */
export async function noteAbsences(notes: AbsenceNote[]): Promise<void> {
  await sent(notes);
  await Promise.all([all, ['held-sittings']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
