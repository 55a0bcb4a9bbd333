import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';

const shown = 5;

export const inboxQuery = queryOptions({
  queryKey: ['approvals', 'dashboard', 'inbox'],
  queryFn: () =>
    dataOf(api.GET('/api/v1/approval-requests', { params: { query: { mine: 'inbox', limit: shown } } })),
});

export const returnedQuery = queryOptions({
  queryKey: ['approvals', 'dashboard', 'returned'],
  queryFn: () =>
    dataOf(
      api.GET('/api/v1/approval-requests', {
        params: { query: { mine: 'sent', state: 'returned', limit: shown } },
      }),
    ),
});

/** Why it came back: the list of requests does not carry reasons. */
export const returnReasonQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', 'dashboard', 'reason', id],
    queryFn: async () => {
      const request = await dataOf(api.GET('/api/v1/approval-requests/{id}', { params: { path: { id } } }));
      const round = request.rounds.toSorted((a, b) => b.number - a.number)[0];
      return { by: round?.endedBy?.name ?? '', reason: round?.reason ?? '' };
    },
  });

export const myWorkQuery = queryOptions({
  queryKey: ['assignments', 'dashboard'],
  queryFn: () =>
    dataOf(
      api.GET('/api/v1/assignments', { params: { query: { mine: true, state: 'open', limit: shown } } }),
    ),
});

export const myWeekQuery = (teacherId: string) =>
  queryOptions({
    queryKey: ['teaching', 'dashboard', teacherId],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/teaching-plan-rows', { params: { query: { view: 'week', teacherId, limit: 8 } } }),
      ),
  });

/** The phases of the plan in force; null before there is one. */
export const phasesQuery = queryOptions({
  queryKey: ['plans', 'dashboard'],
  queryFn: async () => {
    const { items } = await dataOf(api.GET('/api/v1/plans', { params: { query: { limit: 20 } } }));
    const id = items.find((plan) => plan.status === 'approved')?.id;
    return id ? dataOf(api.GET('/api/v1/plans/{id}', { params: { path: { id } } })) : null;
  },
});

export const holesQuery = queryOptions({
  queryKey: ['share', 'holes', 'mine'],
  queryFn: () =>
    dataOf(api.GET('/api/v1/online-share/holes', { params: { query: { mine: 'true', limit: 8 } } })),
});

export const syncWindowsQuery = queryOptions({
  queryKey: ['sync', 'windows'],
  queryFn: () => dataOf(api.GET('/api/v1/sync-windows')),
});

export const readinessQuery = queryOptions({
  queryKey: ['sync', 'readiness'],
  queryFn: () => dataOf(api.GET('/api/v1/sync-readiness')),
});

/** The reports that schedules will make, the next first. */
export const reportsDueQuery = queryOptions({
  queryKey: ['report-schedules', 'dashboard'],
  queryFn: async () => {
    const { items } = await dataOf(api.GET('/api/v1/report-schedules'));
    return items
      .filter(({ active, nextOn }) => active && nextOn)
      .toSorted((a, b) => String(a.nextOn).localeCompare(String(b.nextOn)));
  },
});

export const importsQuery = queryOptions({
  queryKey: ['rosters', 'dashboard'],
  queryFn: () => dataOf(api.GET('/api/v1/roster-imports', { params: { query: { limit: shown } } })),
});

export const newMaterialsQuery = queryOptions({
  queryKey: ['materials', 'dashboard', 'published'],
  queryFn: () =>
    dataOf(
      api.GET('/api/v1/materials', { params: { query: { status: 'published', sort: 'updated', limit: 6 } } }),
    ),
});
