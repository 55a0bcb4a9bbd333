import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, operations } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Blueprint = Schemas['BlueprintView'];
export type BlueprintSummary = Schemas['BlueprintSummary'];
export type BlueprintTerms = Schemas['BlueprintTermsView'];
export type Row = Schemas['MatrixRowBody'];
export type Cell = Schemas['MatrixCellBody'];
export type Form = Cell['form'];
export type Supply = Schemas['RowSupplyView'];
export type NewBlueprint = Schemas['NewBlueprint'];
type BlueprintQuery = NonNullable<operations['Blueprints_list']['parameters']['query']>;

export const blueprintsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['blueprints', query],
    queryFn: () => dataOf(api.GET('/api/v1/blueprints', { params: { query: query as BlueprintQuery } })),
    placeholderData: keepPreviousData,
  });

export const blueprintQuery = (id: string) =>
  queryOptions({
    queryKey: ['blueprint', id],
    queryFn: () => dataOf(api.GET('/api/v1/blueprints/{id}', { params: { path: { id } } })),
  });

export const termsQuery = queryOptions({
  queryKey: ['blueprint-terms'],
  queryFn: () => dataOf(api.GET('/api/v1/blueprint-terms')),
  staleTime: 10 * 60_000,
});

/** What the bank has for each row as it stands on the screen. */
export const supplyQuery = (body: Schemas['SupplyWish']) =>
  queryOptions({
    queryKey: ['blueprint-supply', body],
    queryFn: () => dataOf(api.POST('/api/v1/blueprint-supply', { body })),
    enabled: Boolean(body.subjectId && body.grade && body.rows.length > 0),
    placeholderData: keepPreviousData,
  });

async function kept(answer: Promise<Blueprint>): Promise<Blueprint> {
  const blueprint = await answer;
  await queryClient.invalidateQueries({ queryKey: ['blueprints'] });
  queryClient.setQueryData(blueprintQuery(blueprint.id).queryKey, blueprint);
  return blueprint;
}

export function writeBlueprint(key: string, body: NewBlueprint): Promise<Blueprint> {
  return kept(dataOf(api.POST('/api/v1/blueprints', { body, headers: idempotent(key) })));
}

export function changeBlueprint(id: string, body: Schemas['BlueprintChanges']): Promise<Blueprint> {
  return kept(dataOf(api.PATCH('/api/v1/blueprints/{id}', { params: { path: { id } }, body })));
}

export function copyBlueprint(id: string, title: string): Promise<Blueprint> {
  return kept(
    dataOf(api.POST('/api/v1/blueprints/{id}/copies', { params: { path: { id } }, body: { title } })),
  );
}

export function blueprintFile(id: string, file: 'matrix' | 'specification'): string {
  return `/api/v1/blueprints/${id}/${file}`;
}
