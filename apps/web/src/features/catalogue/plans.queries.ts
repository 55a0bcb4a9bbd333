import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type ProductionPlan = Schemas['ProductionPlanView'];
export type ProductionPlanSummary = Schemas['ProductionPlanSummary'];
export type Phase = Schemas['ProductionPhaseView'];
export type PlanDraft = Schemas['NewProductionPlan'];
export type DepartmentProgress = Schemas['DepartmentProgressView'];
export type TeacherProgress = Schemas['TeacherProgressView'];

export const plansQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['plans', 'list', cursor ?? ''],
    queryFn: () => dataOf(api.GET('/api/v1/plans', { params: { query: { cursor, limit: 50 } as never } })),
    placeholderData: keepPreviousData,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', id],
    queryFn: () => dataOf(api.GET('/api/v1/plans/{id}', { params: { path: { id } } })),
  });

export const planProgressQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', id, 'progress'],
    queryFn: () => dataOf(api.GET('/api/v1/plans/{id}/progress', { params: { path: { id } } })),
  });

export function createPlan(key: string, body: PlanDraft): Promise<ProductionPlan> {
  return dataOf(api.POST('/api/v1/plans', { body, headers: idempotent(key) }));
}

export function changePlan(id: string, version: number, draft: PlanDraft): Promise<ProductionPlan> {
  return dataOf(api.PUT('/api/v1/plans/{id}', { params: { path: { id } }, body: { ...draft, version } }));
}

export function submitPlan(id: string): Promise<ProductionPlan> {
  return dataOf(api.POST('/api/v1/plans/{id}/submission', { params: { path: { id } } }));
}
