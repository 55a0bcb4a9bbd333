import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, operations } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Test = Schemas['TestView'];
export type TestQuestion = Schemas['TestQuestionView'];
export type TestSummary = Schemas['TestSummary'];
export type Hole = Schemas['TestHole'];
export type YearRow = Schemas['YearTestRow'];
export type YearTest = Schemas['YearTest'];
export type NewTest = Schemas['NewTest'];
export type TestChanges = Schemas['TestChanges'];
export type GivenSitting = Schemas['GivenSitting'];
export type NewSittings = Schemas['NewSittings'];
type TestQuery = NonNullable<operations['Tests_list']['parameters']['query']>;

export const testsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['tests', query],
    queryFn: () => dataOf(api.GET('/api/v1/tests', { params: { query: query as TestQuery } })),
    placeholderData: keepPreviousData,
  });

export const yearTestsQuery = queryOptions({
  queryKey: ['tests', 'year'],
  queryFn: () => dataOf(api.GET('/api/v1/periodic-tests')),
});

export const testQuery = (id: string) =>
  queryOptions({
    queryKey: ['test', id],
    queryFn: () => dataOf(api.GET('/api/v1/tests/{id}', { params: { path: { id } } })),
  });

export const alternativesQuery = (id: string, position: number) =>
  queryOptions({
    queryKey: ['test', id, 'alternatives', position],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/tests/{id}/questions/{position}/alternatives', {
          params: { path: { id, position } },
        }),
      ),
  });

export const codesQuery = (id: string) =>
  queryOptions({
    queryKey: ['test', id, 'codes'],
    queryFn: () => dataOf(api.GET('/api/v1/tests/{id}/codes', { params: { path: { id } } })),
  });

export const sittingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['test', id, 'sittings'],
    queryFn: () => dataOf(api.GET('/api/v1/tests/{id}/sittings', { params: { path: { id } } })),
  });

async function changed(answer: Promise<Test>): Promise<Test> {
  const test = await answer;
  queryClient.setQueryData(testQuery(test.id).queryKey, test);
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'structure' });
  return test;
}

export function makeTest(key: string, body: NewTest): Promise<Test> {
  return changed(dataOf(api.POST('/api/v1/tests', { body, headers: idempotent(key) })));
}

export function changeTest(id: string, body: TestChanges): Promise<Test> {
  return changed(dataOf(api.PATCH('/api/v1/tests/{id}', { params: { path: { id } }, body })));
}

export function drawTest(id: string, body: Schemas['TestDraw']): Promise<Test> {
  return changed(dataOf(api.POST('/api/v1/tests/{id}/drawings', { params: { path: { id } }, body })));
}

export function submitTest(id: string): Promise<Test> {
  return changed(dataOf(api.POST('/api/v1/tests/{id}/submission', { params: { path: { id } } })));
}

export function withdrawTest(id: string): Promise<Test> {
  return changed(dataOf(api.POST('/api/v1/tests/{id}/withdrawal', { params: { path: { id } } })));
}

export function retireTest(id: string, reason: string): Promise<Test> {
  return changed(
    dataOf(api.POST('/api/v1/tests/{id}/retirement', { params: { path: { id } }, body: { reason } })),
  );
}

export function allowOnline(id: string, reason: string): Promise<Test> {
  return changed(
    dataOf(api.POST('/api/v1/tests/{id}/force-majeure', { params: { path: { id } }, body: { reason } })),
  );
}

export async function makeCodes(id: string, body: Schemas['NewCodes']): Promise<void> {
  const codes = await dataOf(api.POST('/api/v1/tests/{id}/codes', { params: { path: { id } }, body }));
  queryClient.setQueryData(codesQuery(id).queryKey, codes);
}

export async function giveTest(id: string, body: NewSittings): Promise<void> {
  const given = await dataOf(api.POST('/api/v1/tests/{id}/sittings', { params: { path: { id } }, body }));
  queryClient.setQueryData(sittingsQuery(id).queryKey, given);
}

export async function cancelSitting(testId: string, id: string): Promise<void> {
  await api.POST('/api/v1/sittings/{id}/cancellation', { params: { path: { id } } });
  await queryClient.invalidateQueries({ queryKey: sittingsQuery(testId).queryKey });
}

export async function changeSitting(id: string, body: Schemas['SittingChanges']): Promise<void> {
  await dataOf(api.PATCH('/api/v1/sittings/{id}', { params: { path: { id } }, body }));
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => ['test', 'held-sittings'].includes(String(queryKey[0])),
  });
}

export function paperFile(id: string, file: string): string {
  return `/api/v1/tests/${id}/${file}`;
}
