import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, operations } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Distribution = Schemas['DistributionView'];
export type Lesson = Schemas['LessonView'];
export type LessonBody = Schemas['LessonBody'];
export type PeriodsCompared = Schemas['PeriodsComparedView'];
type DistributionQuery = NonNullable<operations['Distribution_list']['parameters']['query']>;

export const distributionsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['distributions', query],
    queryFn: () =>
      dataOf(api.GET('/api/v1/distributions', { params: { query: query as DistributionQuery } })),
    placeholderData: keepPreviousData,
  });

export const distributionQuery = (id: string) =>
  queryOptions({
    queryKey: ['distribution', id],
    queryFn: () => dataOf(api.GET('/api/v1/distributions/{id}', { params: { path: { id } } })),
  });

export const lessonsQuery = (id: string) =>
  queryOptions({ queryKey: ['distribution', id, 'lessons'], queryFn: () => allLessons(id) });

export const structureQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 10 * 60_000,
});

/** A distribution is read as a whole: page after page until there is no more. */
async function allLessons(id: string): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor ? { cursor } : {}) };
    const page = await dataOf(
      api.GET('/api/v1/distributions/{id}/lessons', { params: { path: { id }, query } }),
    );
    lessons.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return lessons;
}

/** A step changes lists, the page and the approval beside it. */
async function stepped<T>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  await queryClient.invalidateQueries();
  return result;
}

export function submitDistribution(id: string) {
  return stepped(dataOf(api.POST('/api/v1/distributions/{id}/submission', { params: { path: { id } } })));
}

export function withdrawDistribution(id: string, reason: string) {
  const request = { params: { path: { id } }, body: { reason } };
  return stepped(dataOf(api.POST('/api/v1/distributions/{id}/withdrawal', request)));
}

export function reviseDistribution(id: string) {
  return stepped(dataOf(api.POST('/api/v1/distributions/{id}/revision', { params: { path: { id } } })));
}

export function saveLessons(id: string, version: number, lessons: LessonBody[]): Promise<Distribution> {
  const request = { params: { path: { id } }, body: { version, lessons } };
  return stepped(dataOf(api.PUT('/api/v1/distributions/{id}/lessons', request)));
}

export function exportUrl(id: string): string {
  return `/api/v1/distributions/${id}/export.xlsx`;
}
