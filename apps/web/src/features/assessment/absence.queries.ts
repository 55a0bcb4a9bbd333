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
    queryKey: [...all, query],
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

/** Why students stayed away and what was done; one or many in one step. */
export async function noteAbsences(notes: AbsenceNote[]): Promise<void> {
  await dataOf(api.PUT('/api/v1/missed-tests/notes', { body: { notes } }));
  await Promise.all([all, ['held-sittings']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
