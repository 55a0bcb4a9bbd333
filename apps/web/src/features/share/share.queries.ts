import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, paths } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Overview = Schemas['ShareOverviewView'];
export type Snapshot = Schemas['SnapshotView'];
export type ShareFigure = Schemas['FigureView'];
export type Standing = Schemas['TargetStandingView'];
export type Target = Schemas['TargetView'];
export type SharePolicy = Schemas['SharePolicyView'];
export type ShareRow = Schemas['ShareRowView'];
export type Evidence = Schemas['ShareRowEvidenceView'];
export type PlanRow = Schemas['EvidencePlanRowView'];
export type EvidenceMaterial = Schemas['EvidenceMaterialView'];
export type TargetChanges = Schemas['TargetBody'];

type FigureParameters = paths['/api/v1/online-share/figures']['get']['parameters']['query'] & {
  cursor?: string;
  limit?: number;
};
type RowParameters = paths['/api/v1/online-share/rows']['get']['parameters']['query'];
export type Kind = FigureParameters['kind'];
export type RowState = NonNullable<RowParameters['state']>;

/** What a figure is of: the school, a class, a teacher… */
export interface Scope {
  kind: Kind;
  key: string;
}

export const wholeSchool: Scope = { kind: 'school', key: 'school' };

export const overviewQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['share', 'overview', scope.kind, scope.key],
    queryFn: () => dataOf(api.GET('/api/v1/online-share', { params: { query: scope } })),
  });

export const figuresQuery = (query: FigureParameters) =>
  queryOptions({
    queryKey: ['share', 'figures', query],
    queryFn: () => dataOf(api.GET('/api/v1/online-share/figures', { params: { query } })),
  });

export const trendQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['share', 'trend', scope.kind, scope.key],
    queryFn: () => dataOf(api.GET('/api/v1/online-share/trend', { params: { query: scope } })),
  });

export const rowsQuery = (scope: Scope, list: ListQuery) => {
  const query = { ...list, ...scope } as RowParameters;
  return queryOptions({
    queryKey: ['share', 'rows', query],
    queryFn: () => dataOf(api.GET('/api/v1/online-share/rows', { params: { query } })),
  });
};

export const evidenceQuery = (classId: string, lessonId: string) =>
  queryOptions({
    queryKey: ['share', 'evidence', classId, lessonId],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/online-share/rows/{classId}/{lessonId}', {
          params: { path: { classId, lessonId } },
        }),
      ),
  });

export const targetsQuery = queryOptions({
  queryKey: ['share', 'targets'],
  queryFn: () => dataOf(api.GET('/api/v1/online-share/targets')),
});

export async function computeNow(): Promise<Overview> {
  const overview = await dataOf(api.POST('/api/v1/online-share/computations'));
  await refresh();
  return overview;
}

/** The figures follow by themselves a moment later; computing at once spares the head the wait. */
export async function changePolicy(policy: SharePolicy): Promise<void> {
  await api.PUT('/api/v1/online-share/policy', { body: policy });
  await computeNow();
}

export async function changeTarget(id: string, changes: TargetChanges): Promise<void> {
  await api.PATCH('/api/v1/online-share/targets/{id}', { params: { path: { id } }, body: changes });
  await refresh();
}

async function refresh(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['share'] });
}
