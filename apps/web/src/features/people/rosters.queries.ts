import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import { type Upload, upload } from '~/api/upload';
import type { ListQuery } from '~/ui/use-list-state';

export type RosterImport = components['schemas']['RosterImportView'];
export type RosterRow = components['schemas']['RosterRowView'];
export type RosterKind = RosterImport['kind'];
export type Outcome = RosterRow['outcome'];

export const rosterKinds: readonly RosterKind[] = ['students', 'staff', 'classes', 'teaching'];
/** What needs a decision comes first. */
export const outcomes: readonly Outcome[] = ['bad', 'new', 'moved', 'changed', 'unchanged'];

export const rosterLimits = { maxBytes: 50 * 1024 * 1024, extensions: ['xlsx', 'csv'] };

export const rostersQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['rosters', query],
    queryFn: () => dataOf(api.GET('/api/v1/roster-imports', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const rosterQuery = (id: string) =>
  queryOptions({
    queryKey: ['rosters', id],
    queryFn: () => dataOf(api.GET('/api/v1/roster-imports/{id}', { params: { path: { id } } })),
  });

export const rosterRowsQuery = (id: string, outcome: Outcome) =>
  infiniteQueryOptions({
    queryKey: ['rosters', id, 'rows', outcome],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/roster-imports/{id}/rows', {
          params: { path: { id }, query: { outcome, limit: 50, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export function sendRoster(
  kind: RosterKind,
  file: File,
  onProgress: (share: number) => void,
): Upload<RosterImport> {
  return upload({ url: '/api/v1/roster-imports', file, fields: { kind }, onProgress });
}

export async function applyRoster(
  id: string,
  body: { leaveOutBad: boolean; effectiveOn?: string },
): Promise<RosterImport> {
  try {
    return await dataOf(
      api.POST('/api/v1/roster-imports/{id}/application', { params: { path: { id } }, body }),
    );
  } finally {
    await queryClient.invalidateQueries();
  }
}

export function badRowsUrl(id: string): string {
  return `/api/v1/roster-imports/${id}/bad-rows.xlsx`;
}

/** Rows that applying would write. */
export function writable({ counts }: RosterImport): number {
  return counts.new + counts.moved + counts.changed;
}
