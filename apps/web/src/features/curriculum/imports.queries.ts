import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import { type Upload, upload } from '~/api/upload';

type Schemas = components['schemas'];
export type DistributionImport = Schemas['DistributionImportView'];
export type OpenImport = Schemas['OpenImportView'];
export type UnderstoodRow = Schemas['UnderstoodRowView'];
export type Doubt = Schemas['DoubtView'];
export type RowCorrection = Omit<Schemas['RowCorrectionBody'], 'version'>;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['distribution-import', id],
    queryFn: () => dataOf(api.GET('/api/v1/distribution-imports/{id}', { params: { path: { id } } })),
  });

export const openImportsQuery = queryOptions({
  queryKey: ['distribution-imports', 'open'],
  queryFn: () => dataOf(api.GET('/api/v1/distribution-imports')),
});

export async function discardImport(id: string): Promise<void> {
  await dataOf(api.DELETE('/api/v1/distribution-imports/{id}', { params: { path: { id } } }));
  await queryClient.invalidateQueries({ queryKey: openImportsQuery.queryKey });
}

export function sendDistribution(
  file: File,
  fields: Record<string, string>,
  onProgress: (share: number) => void,
): Upload<DistributionImport> {
  return upload<DistributionImport>({ url: '/api/v1/distribution-imports', file, fields, onProgress });
}

/** Keeps the answer, so that the review opens without asking again. */
export function keepImport(review: DistributionImport): void {
  void queryClient.invalidateQueries({ queryKey: openImportsQuery.queryKey });
  queryClient.setQueryData(importQuery(review.id).queryKey, review);
}

export async function correctRow(
  { id, version }: DistributionImport,
  row: number,
  correction: RowCorrection,
): Promise<void> {
  const request = { params: { path: { id, row } }, body: { version, ...correction } };
  keepImport(await dataOf(api.PATCH('/api/v1/distribution-imports/{id}/rows/{row}', request)));
}

export async function saveImport(id: string): Promise<string> {
  const saved = await dataOf(
    api.POST('/api/v1/distribution-imports/{id}/distribution', { params: { path: { id } } }),
  );
  await queryClient.invalidateQueries({ queryKey: ['distributions'] });
  await queryClient.invalidateQueries({ queryKey: ['distribution-import', id] });
  await queryClient.invalidateQueries({ queryKey: openImportsQuery.queryKey });
  return saved.distributionId;
}
