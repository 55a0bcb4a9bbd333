import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import type { components } from '~/api/schema';

export type Assignment = components['schemas']['WorkAssignmentView'];

export const myAssignmentsQuery = (state: 'open' | 'done', cursor?: string, limit = 50) =>
  queryOptions({
    queryKey: ['assignments', 'mine', state, cursor ?? '', limit],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/assignments', { params: { query: { mine: true, state, cursor, limit } as never } }),
      ),
    placeholderData: keepPreviousData,
  });

/** Begins the material of an entry; the same key on a retry begins it once. */
export function beginAssigned(key: string, entryId: string): Promise<{ id: string }> {
  const params = { path: { id: entryId } };
  return dataOf(api.POST('/api/v1/catalogue-entries/{id}/material', { params, headers: idempotent(key) }));
}
