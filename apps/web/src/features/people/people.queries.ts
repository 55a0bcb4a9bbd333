import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

export type StudentSummary = components['schemas']['StudentSummary'];
export type StudentDetail = components['schemas']['StudentDetail'];
export type StaffSummary = components['schemas']['StaffSummary'];

export const structureQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 10 * 60_000,
});

export const studentsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['students', query],
    queryFn: () => dataOf(api.GET('/api/v1/students', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const studentQuery = (id: string) =>
  queryOptions({
    queryKey: ['students', id],
    queryFn: () => dataOf(api.GET('/api/v1/students/{id}', { params: { path: { id } } })),
  });

export const staffQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['staff', query],
    queryFn: () => dataOf(api.GET('/api/v1/staff', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export async function moveStudent(id: string, body: { classId: string; fromOn?: string }): Promise<void> {
  await api.POST('/api/v1/students/{id}/enrolments', { params: { path: { id } }, body });
  await queryClient.invalidateQueries({ queryKey: ['students'] });
}
