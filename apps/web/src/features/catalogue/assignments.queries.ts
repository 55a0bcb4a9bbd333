import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
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
