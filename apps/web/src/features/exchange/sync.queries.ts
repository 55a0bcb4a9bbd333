import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type SyncWindow = Schemas['SyncWindowView'];
export type SyncRun = Schemas['SyncRunView'];
export type SyncCheck = Schemas['SyncCheckView'];
export type SyncIssue = Schemas['SyncIssueView'];

const pollMs = 1000;

export const windowsQuery = queryOptions({
  queryKey: ['sync', 'windows'],
  queryFn: () => dataOf(api.GET('/api/v1/sync-windows')),
  refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? pollMs : false),
});

/** What a run would complain about now. */
export const readinessQuery = queryOptions({
  queryKey: ['sync', 'readiness'],
  queryFn: () => dataOf(api.GET('/api/v1/sync-readiness')),
});

/** The newest runs of a window; asked again every second while one is under way. */
export const runsQuery = (windowId: string) =>
  queryOptions({
    queryKey: ['sync', 'runs', windowId],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/sync-windows/{id}/runs', {
          params: { path: { id: windowId }, query: { limit: 10 } as never },
        }),
      ),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.items[0]) ? pollMs : false),
  });

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['sync', 'run', id],
    queryFn: () => dataOf(api.GET('/api/v1/sync-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? pollMs : false),
  });

export const issuesQuery = (runId: string, query: ListQuery) =>
  queryOptions({
    queryKey: ['sync', 'issues', runId, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/sync-runs/{id}/issues', {
          params: { path: { id: runId }, query: query as never },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Shows what is already under way when somebody else was faster. */
export async function startRun(windowId: string): Promise<SyncRun> {
  try {
    return await dataOf(api.POST('/api/v1/sync-windows/{id}/runs', { params: { path: { id: windowId } } }));
  } finally {
    await queryClient.invalidateQueries({ queryKey: ['sync'] });
  }
}

export function isUnderWay(run: { state: string | null } | undefined): boolean {
  return ['queued', 'checking', 'packing'].includes(run?.state ?? '');
}

export function fileAddress(runId: string, name: string): string {
  return `/api/v1/sync-runs/${runId}/files/${encodeURIComponent(name)}`;
}
