import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type TraitSheet = Schemas['TraitSheetView'];
export type Trait = Schemas['TraitView'];
export type TraitRecordInput = Schemas['TraitRecordInput'];
export type ReadTraits = Schemas['ReadTraitsView'];
export type Period = TraitSheet['period'];

export const traitsQuery = (id: string, period: Period) =>
  queryOptions({
    queryKey: ['gradebook', 'traits', id, period],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/gradebook/classes/{id}/traits', { params: { path: { id }, query: { period } } }),
      ),
  });

async function changed(answer: Promise<{ data?: TraitSheet }>): Promise<TraitSheet> {
  const sheet = await dataOf(answer);
  queryClient.setQueryData(traitsQuery(sheet.classId, sheet.period).queryKey, sheet);
  await queryClient.invalidateQueries({ queryKey: ['gradebook', 'class', sheet.classId] });
  await queryClient.invalidateQueries({ queryKey: ['approvals'] });
  return sheet;
}

export function saveTraits(
  { classId: id, period }: TraitSheet,
  records: TraitRecordInput[],
  reason?: string,
): Promise<TraitSheet> {
  const body = { period, records, reason };
  return changed(api.PUT('/api/v1/gradebook/classes/{id}/traits', { params: { path: { id } }, body }));
}

export function submitTraits({ id, version }: TraitSheet): Promise<TraitSheet> {
  return changed(
    api.POST('/api/v1/trait-sheets/{id}/submission', { params: { path: { id } }, body: { version } }),
  );
}

export function withdrawTraits({ id }: TraitSheet): Promise<TraitSheet> {
  return changed(api.POST('/api/v1/trait-sheets/{id}/withdrawal', { params: { path: { id } } }));
}

export function reopenTraits({ id }: TraitSheet, body: Schemas['TraitReopening']): Promise<TraitSheet> {
  return changed(api.POST('/api/v1/trait-sheets/{id}/reopening', { params: { path: { id } }, body }));
}
