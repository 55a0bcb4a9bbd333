import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, paths } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type ApprovalSummary = Schemas['ApprovalRequestSummary'];
export type ApprovalRequest = Schemas['ApprovalRequestView'];
export type PlannedStep = Schemas['PlannedStepView'];
export type Round = Schemas['RoundView'];
export type SubjectHistory = Schemas['SubjectHistoryView'];
export type Person = Schemas['PersonView'];
export type Delegation = Schemas['DelegationView'];
export type Flow = Schemas['FlowView'];
export type FlowStep = Schemas['FlowStepView'];
export type Light = PlannedStep['light'];
export type NewDecision = Schemas['NewDecisionBody'];
type RequestQuery = NonNullable<paths['/api/v1/approval-requests']['get']['parameters']['query']>;

export const subjectKinds = [
  'material',
  'catalogue',
  'distribution',
  'teaching-plan',
  'production-plan',
  'test',
  'periodic-test',
  'report',
  'question',
  'mark-sheet',
  'trait-sheet',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const requestsQuery = (query: ListQuery & { mine: string }) =>
  queryOptions({
    queryKey: ['approvals', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/approval-requests', { params: { query: query as RequestQuery } })),
    placeholderData: keepPreviousData,
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', 'request', id],
    queryFn: () => dataOf(api.GET('/api/v1/approval-requests/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

export const subjectHistoryQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['approvals', 'subject', kind, id],
    queryFn: () =>
      dataOf(api.GET('/api/v1/approval-subjects/{kind}/{id}/history', { params: { path: { kind, id } } })),
    staleTime: 0,
  });

export const reviewersQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', 'reviewers', id],
    queryFn: () => dataOf(api.GET('/api/v1/approval-requests/{id}/reviewers', { params: { path: { id } } })),
    staleTime: 0,
  });

export const departmentsQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 5 * 60_000,
});

export const flowQuery = (kind: string) =>
  queryOptions({
    queryKey: ['approvals', 'flow', kind],
    queryFn: () => dataOf(api.GET('/api/v1/approval-flows/{kind}', { params: { path: { kind } } })),
  });

export const delegationsQuery = queryOptions({
  queryKey: ['approvals', 'delegations'],
  queryFn: () => dataOf(api.GET('/api/v1/delegations')),
});

export const delegatesQuery = queryOptions({
  queryKey: ['approvals', 'delegates'],
  queryFn: () => dataOf(api.GET('/api/v1/delegations/delegates')),
});

/** A decision moves the subject itself, its lists and the bell, so everything on the screen is asked for again. */
async function moved<T>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  void queryClient.invalidateQueries();
  return result;
}

export const decide = (id: string, body: NewDecision) =>
  moved(dataOf(api.POST('/api/v1/approval-requests/{id}/decisions', { params: { path: { id } }, body })));

export const approveAll = (items: readonly ApprovalSummary[]) =>
  moved(
    dataOf(
      api.POST('/api/v1/approval-decisions', {
        body: {
          items: items.map(({ id, step, contentHash }) => ({
            requestId: id,
            stepId: step?.id ?? '',
            contentHash,
          })),
        },
      }),
    ),
  );

export const claim = (id: string, stepId: string) =>
  moved(
    dataOf(api.POST('/api/v1/approval-requests/{id}/claims', { params: { path: { id } }, body: { stepId } })),
  );

export const release = (id: string, stepId: string) =>
  moved(
    dataOf(
      api.DELETE('/api/v1/approval-requests/{id}/claims/{stepId}', { params: { path: { id, stepId } } }),
    ),
  );

export const reassign = (id: string, body: Schemas['Reassignment']) =>
  moved(dataOf(api.POST('/api/v1/approval-requests/{id}/reassignment', { params: { path: { id } }, body })));

export const saveFlow = (kind: string, body: Schemas['FlowChange']) =>
  moved(dataOf(api.PUT('/api/v1/approval-flows/{kind}', { params: { path: { kind } }, body })));

export const giveDelegation = (body: Schemas['NewDelegation']) =>
  moved(dataOf(api.POST('/api/v1/delegations', { body })));

export const changeDelegation = (id: string, body: Schemas['DelegationChange']) =>
  moved(dataOf(api.PUT('/api/v1/delegations/{id}', { params: { path: { id } }, body })));

export const endDelegation = (id: string) =>
  moved(dataOf(api.DELETE('/api/v1/delegations/{id}', { params: { path: { id } } })));
