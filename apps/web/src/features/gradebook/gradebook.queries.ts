import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Sheet = Schemas['MarkSheetView'];
export type SheetSummary = Schemas['MarkSheetSummary'];
export type Mark = Schemas['MarkView'];
export type MarkColumn = Schemas['MarkColumnView'];
export type SheetStudent = Schemas['SheetStudentView'];
export type CellInput = Schemas['MarkCellInput'];
export type CellOutcomes = Schemas['CellOutcomes'];
export type Term = 1 | 2;

export const sheetsQuery = (query: ListQuery & { term?: string; mine?: string }) =>
  queryOptions({
    queryKey: ['gradebook', 'sheets', query],
    queryFn: () => dataOf(api.GET('/api/v1/mark-sheets', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['gradebook', 'sheet', id],
    queryFn: () => dataOf(api.GET('/api/v1/mark-sheets/{id}', { params: { path: { id } } })),
  });

export const historyQuery = (id: string, cell: { studentId: string; part: string }) =>
  queryOptions({
    queryKey: ['gradebook', 'history', id, cell],
    queryFn: () =>
      dataOf(api.GET('/api/v1/mark-sheets/{id}/history', { params: { path: { id }, query: cell } })),
    staleTime: 0,
  });

/** Not awaited anywhere else: the grid keeps what it was told, so the sheet is not asked again while one types. */
export function saveCells(id: string, cells: CellInput[], source: '' | 'paste' | 'import') {
  const body = { cells, source };
  return dataOf(api.PUT('/api/v1/mark-sheets/{id}/marks', { params: { path: { id } }, body }));
}

async function changed(answer: Promise<{ data?: Sheet }>): Promise<Sheet> {
  const sheet = await dataOf(answer);
  queryClient.setQueryData(sheetQuery(sheet.sheet.id).queryKey, sheet);
  await queryClient.invalidateQueries({ queryKey: ['gradebook', 'sheets'] });
  await queryClient.invalidateQueries({ queryKey: ['approvals'] });
  return sheet;
}

export function confirmSheet(id: string): Promise<Sheet> {
  return changed(api.POST('/api/v1/mark-sheets/{id}/confirmation', { params: { path: { id } }, body: {} }));
}

export function submitSheet(id: string, version: number): Promise<Sheet> {
  return changed(
    api.POST('/api/v1/mark-sheets/{id}/submission', { params: { path: { id } }, body: { version } }),
  );
}

export function withdrawSheet(id: string): Promise<Sheet> {
  return changed(api.POST('/api/v1/mark-sheets/{id}/withdrawal', { params: { path: { id } } }));
}

export function reopenColumn(id: string, body: Schemas['NewReopening']): Promise<Sheet> {
  return changed(api.POST('/api/v1/mark-sheets/{id}/reopenings', { params: { path: { id } }, body }));
}
