import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Plan = Schemas['TeachingPlanView'];
export type PlanChoices = Schemas['PlanChoicesView'];
export type PlanRow = Schemas['PlanRowView'];
export type PlanRowInput = Schemas['PlanRowInput'];
export type ProposedRow = Schemas['ProposedRowView'];
export type RowEvidence = Schemas['RowEvidenceView'];
export type Decision = Schemas['ForceMajeureView'];
export const rowStates = ['not-in-force', 'to-teach', 'taught'] as const;
export type RowState = (typeof rowStates)[number];
export type RowView = 'week' | 'month' | 'year';

export interface RowsAsked {
  view: RowView;
  week?: number;
  month?: string;
  planId?: string;
  teacherId?: string;
  classId?: string;
  subjectId?: string;
  state?: RowState;
  cursor?: string;
}

export const structureQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 10 * 60_000,
});

export const rowsQuery = (asked: RowsAsked) =>
  queryOptions({
    queryKey: ['teaching', 'rows', asked],
    queryFn: () =>
      dataOf(api.GET('/api/v1/teaching-plan-rows', { params: { query: { ...asked, limit: 100 } } })),
    placeholderData: keepPreviousData,
  });

/** What the server saw of these rows, by row id. */
export const evidenceQuery = (rowIds: string[]) =>
  queryOptions({
    queryKey: ['teaching', 'evidence', rowIds],
    enabled: rowIds.length > 0,
    queryFn: async (): Promise<Record<string, RowEvidence>> => {
      const query = { rowIds: rowIds.join(',') as never };
      const list = await dataOf(api.GET('/api/v1/row-evidence', { params: { query } }));
      return Object.fromEntries(list.map((each) => [each.planRowId, each]));
    },
    placeholderData: keepPreviousData,
  });

export const plansQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['teaching', 'plans', query],
    queryFn: () => dataOf(api.GET('/api/v1/teaching-plans', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const subjectsQuery = queryOptions({
  queryKey: ['teaching', 'subjects'],
  queryFn: () => dataOf(api.GET('/api/v1/teaching-subjects')),
});

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['teaching', 'plan', id],
    queryFn: () => dataOf(api.GET('/api/v1/teaching-plans/{id}', { params: { path: { id } } })),
  });

export const choicesQuery = (id: string) =>
  queryOptions({
    queryKey: ['teaching', 'choices', id],
    queryFn: () => dataOf(api.GET('/api/v1/teaching-plans/{id}/choices', { params: { path: { id } } })),
  });

/** All rows of a plan, page after page: the table is edited as a whole. */
export const planRowsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['teaching', 'plan-rows', planId],
    queryFn: async (): Promise<PlanRow[]> => {
      const rows: PlanRow[] = [];
      let cursor: string | undefined;
      do {
        const query = { view: 'year' as const, planId, limit: 200, cursor };
        const page = await dataOf(api.GET('/api/v1/teaching-plan-rows', { params: { query } }));
        rows.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return rows;
    },
  });

export const decisionsQuery = queryOptions({
  queryKey: ['teaching', 'decisions'],
  queryFn: () =>
    dataOf(api.GET('/api/v1/force-majeure-decisions', { params: { query: { limit: 200 } as never } })),
});

export const studentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['teaching', 'students', id],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/teaching-plan-rows/{id}/students', {
          params: { path: { id }, query: { limit: 200 } as never },
        }),
      ),
  });

export const sheetQuery = (id: string, heldOn: string) =>
  queryOptions({
    queryKey: ['teaching', 'sheet', id, heldOn],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/teaching-plan-rows/{id}/attendance', {
          params: { path: { id }, query: { heldOn } },
        }),
      ),
  });

/** After any change of plans, rows or evidence everything shown of them is asked again. */
async function changed<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const data = await dataOf(answer);
  await queryClient.invalidateQueries({ queryKey: ['teaching'] });
  return data;
}

export function startPlan(key: string, subjectId: string): Promise<Plan> {
  return changed(api.POST('/api/v1/teaching-plans', { body: { subjectId }, headers: idempotent(key) }));
}

export function saveRows(id: string, body: Schemas['PlanRowChanges']): Promise<Plan> {
  return changed(api.PUT('/api/v1/teaching-plans/{id}/rows', { params: { path: { id } }, body }));
}

export function copyRows(id: string, body: Schemas['PlanRowCopies']): Promise<Plan> {
  return changed(api.POST('/api/v1/teaching-plans/{id}/copies', { params: { path: { id } }, body }));
}

export async function proposeRows(id: string, classId: string): Promise<ProposedRow[]> {
  const params = { path: { id }, query: { classId } };
  return (await dataOf(api.GET('/api/v1/teaching-plans/{id}/proposal', { params }))).rows;
}

/** The approval panel beside the plan is asked again too. */
async function decided<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const data = await changed(answer);
  await queryClient.invalidateQueries({ queryKey: ['approvals'] });
  return data;
}

export function submitPlan(id: string, version: number): Promise<Plan> {
  const params = { path: { id } };
  return decided(api.POST('/api/v1/teaching-plans/{id}/submission', { params, body: { version } }));
}

export function withdrawPlan(id: string): Promise<Plan> {
  return decided(api.DELETE('/api/v1/teaching-plans/{id}/submission', { params: { path: { id } } }));
}

export function revisePlan(id: string): Promise<Plan> {
  return decided(api.POST('/api/v1/teaching-plans/{id}/revision', { params: { path: { id } } }));
}

export function setMaterials(id: string, materialIds: string[]): Promise<unknown> {
  const params = { path: { id } };
  return changed(api.PUT('/api/v1/teaching-plan-rows/{id}/materials', { params, body: { materialIds } }));
}

export function assignRow(id: string): Promise<Schemas['AssigningOutcomeView']> {
  const body = { visibleFrom: null, dueOn: null } as never;
  return changed(api.POST('/api/v1/teaching-plan-rows/{id}/assignment', { params: { path: { id } }, body }));
}

export function unassignRow(id: string): Promise<unknown> {
  return changed(api.DELETE('/api/v1/teaching-plan-rows/{id}/assignment', { params: { path: { id } } }));
}

export function assignRows(rowIds: string[]): Promise<Schemas['AssigningOutcomeView'][]> {
  const body = { rowIds, visibleFrom: null, dueOn: null } as never;
  return changed(api.POST('/api/v1/class-assignments', { body }));
}

export function recordDelivery(id: string, body: Schemas['NewDelivery']): Promise<unknown> {
  return changed(api.POST('/api/v1/teaching-plan-rows/{id}/delivery', { params: { path: { id } }, body }));
}

export function withdrawDelivery(id: string, reason: string): Promise<unknown> {
  return changed(
    api.POST('/api/v1/deliveries/{id}/withdrawal', { params: { path: { id } }, body: { reason } }),
  );
}

export function keepAttendance(id: string, body: Schemas['AttendanceSheet']): Promise<unknown> {
  return changed(api.PUT('/api/v1/teaching-plan-rows/{id}/attendance', { params: { path: { id } }, body }));
}

export function decide(key: string, body: Schemas['NewForceMajeureDecision']): Promise<unknown> {
  return changed(api.POST('/api/v1/force-majeure-decisions', { body, headers: idempotent(key) }));
}

export function withdrawDecision(id: string, reason: string): Promise<unknown> {
  const params = { path: { id } };
  return changed(api.POST('/api/v1/force-majeure-decisions/{id}/withdrawal', { params, body: { reason } }));
}
