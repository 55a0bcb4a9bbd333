import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { problemFrom } from '~/api/problem';
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

export type ClassResults = Schemas['ClassResultsView'];
export type StudentResult = Schemas['StudentResultView'];
export type MissingMarks = Schemas['MissingMarksRow'];
export type PublishedResults = Schemas['PublishedResultsView'];
export type ImportPreview = Schemas['ImportPreviewView'];
export type HomeroomRecord = Schemas['HomeroomRecordInput'];

export const classesQuery = queryOptions({
  queryKey: ['gradebook', 'classes'],
  queryFn: () => dataOf(api.GET('/api/v1/gradebook/classes')),
});

export const classResultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['gradebook', 'class', id],
    queryFn: () => dataOf(api.GET('/api/v1/gradebook/classes/{id}/results', { params: { path: { id } } })),
  });

export async function recordHomeroom(id: string, term: Term, records: HomeroomRecord[]): Promise<void> {
  const params = { path: { id } };
  const results = await dataOf(
    api.PUT('/api/v1/gradebook/classes/{id}/homeroom-records', { params, body: { term, records } }),
  );
  queryClient.setQueryData(classResultsQuery(id).queryKey, results);
}

export const missingQuery = (term?: Term) =>
  queryOptions({
    queryKey: ['gradebook', 'missing', term],
    queryFn: () => dataOf(api.GET('/api/v1/gradebook/missing', { params: { query: { term } } })),
    placeholderData: keepPreviousData,
  });

export const publishedQuery = (studentId?: string) =>
  queryOptions({
    queryKey: ['gradebook', 'published', studentId],
    queryFn: () =>
      dataOf(api.GET('/api/v1/gradebook/published-results', { params: { query: { studentId } } })),
    placeholderData: keepPreviousData,
  });

/** Where the official grade sheet is fetched from. */
export function documentUrl(id: string): string {
  return `/api/v1/mark-sheets/${id}/document`;
}

/** The uploaded official template with the marks in it. */
export async function filledTemplate(url: string, file: File): Promise<Blob> {
  const body = new FormData();
  body.append('file', file, file.name);
  const answer = await fetch(url, { method: 'POST', body });
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
  return answer.blob();
}

export type LockDates = Schemas['LockDatesView'];
export type LockDatesInput = Schemas['LockDatesInput'];

export const locksQuery = queryOptions({
  queryKey: ['gradebook', 'locks'],
  queryFn: () => dataOf(api.GET('/api/v1/gradebook/lock-dates')),
});

export async function setLocks(body: LockDatesInput): Promise<void> {
  queryClient.setQueryData(
    locksQuery.queryKey,
    await dataOf(api.PUT('/api/v1/gradebook/lock-dates', { body })),
  );
  await queryClient.invalidateQueries({ queryKey: ['gradebook', 'sheet'] });
}
