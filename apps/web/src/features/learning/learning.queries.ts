import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type Assignment = Schemas['StudentAssignmentView'];
export type OpenedMaterial = Schemas['OpenedMaterialView'];
export type StudyPart = Schemas['StudyPartView'];
export type ComingLesson = Schemas['ComingLessonView'];
export type AssignmentState = 'todo' | 'done';

/** `childId` null: one's own. */
export const assignmentsQuery = (childId: string | null, state: AssignmentState, cursor?: string) =>
  queryOptions({
    queryKey: ['learning', 'assignments', childId, state, cursor ?? ''],
    queryFn: () => {
      const query = { state, cursor, limit: 50 };
      if (!childId) return dataOf(api.GET('/api/v1/learning/assignments', { params: { query } }));
      return dataOf(
        api.GET('/api/v1/children/{id}/assignments', { params: { path: { id: childId }, query } }),
      );
    },
    placeholderData: keepPreviousData,
  });

export const lessonsQuery = (childId: string | null) =>
  queryOptions({
    queryKey: ['learning', 'lessons', childId],
    queryFn: () =>
      childId
        ? dataOf(api.GET('/api/v1/children/{id}/lessons', { params: { path: { id: childId } } }))
        : dataOf(api.GET('/api/v1/learning/lessons')),
  });

export const childrenQuery = queryOptions({
  queryKey: ['learning', 'children'],
  queryFn: () => dataOf(api.GET('/api/v1/children')),
});

/**
 * Opening hands the material out and is recorded by the server, so it is asked once a visit and never in the background.
 */
export const openedQuery = (id: string) =>
  queryOptions({
    queryKey: ['learning', 'opened', id],
    queryFn: async (): Promise<OpenedMaterial> => {
      const opened = await dataOf(
        api.POST('/api/v1/learning/assignments/{id}/openings', { params: { path: { id } } }),
      );
      await queryClient.invalidateQueries({ queryKey: ['learning', 'assignments'] });
      return opened;
    },
    staleTime: 10 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const fileAddress = (fileId: string): string => `/api/v1/files/${fileId}/content`;
