import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type HeldSitting = Schemas['HeldSittingView'];
export type StudentProgress = Schemas['StudentProgressView'];
export type QuestionToMark = Schemas['QuestionToMarkView'];
export type AnswerToMark = Schemas['AnswerToMarkView'];
export type LateAnswer = Schemas['LateAnswerView'];
export type SittingAnalysis = Schemas['SittingAnalysisView'];
export type StudentResult = Schemas['ReleasedAttemptView'];

const all = ['held-sittings'];
const byId = (id: string) => ({ params: { path: { id } } });

export const heldSittingsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: [...all, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/held-sittings', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

/** Asked again while the class writes. */
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'progress', id],
    queryFn: () => dataOf(api.GET('/api/v1/held-sittings/{id}', byId(id))),
    refetchInterval: ({ state }) => (isOver(state.data?.sitting) ? false : 5_000),
  });

function isOver(sitting: HeldSitting | undefined): boolean {
  return sitting !== undefined && Date.parse(sitting.closesAt) < Date.now() - 3_600_000;
}

export const markingQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'marking', id],
    queryFn: () => dataOf(api.GET('/api/v1/held-sittings/{id}/marking', byId(id))),
  });

export const answersQuery = (id: string, position: number, view: { anonymous: boolean; blank: boolean }) =>
  queryOptions({
    queryKey: [...all, 'answers', id, position, view],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/held-sittings/{id}/marking/{position}', {
          params: { path: { id, position }, query: view },
        }),
      ),
  });

export const lateQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'late', id],
    queryFn: () => dataOf(api.GET('/api/v1/held-sittings/{id}/late-answers', byId(id))),
  });

export const analysisQuery = (id: string, everyClass: boolean) =>
  queryOptions({
    queryKey: [...all, 'analysis', id, everyClass],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/held-sittings/{id}/analysis', { params: { path: { id }, query: { everyClass } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const resultQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempts', 'result', attemptId],
    queryFn: () => dataOf(api.GET('/api/v1/attempts/{id}/result', byId(attemptId))),
    retry: false,
  });

export function analysisUrl(id: string, everyClass: boolean): string {
  return `/api/v1/held-sittings/${id}/analysis/document?everyClass=${everyClass}`;
}

async function changed<T>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  await queryClient.invalidateQueries({ queryKey: all });
  return result;
}

export interface MarkInput {
  version: number;
  points: Record<string, number>;
  comment: string;
  reason?: string;
}

export function markAnswer(attemptId: string, position: number, body: MarkInput) {
  const params = { path: { id: attemptId, position } };
  return changed(dataOf(api.PUT('/api/v1/attempts/{id}/marks/{position}', { params, body })));
}

export function decideLate(attemptId: string, position: number, body: { takeUp: boolean; reason: string }) {
  const params = { path: { id: attemptId, position } };
  return changed(dataOf(api.POST('/api/v1/attempts/{id}/late-decisions/{position}', { params, body })));
}

export function releaseResults(id: string, showsKey: boolean) {
  return changed(dataOf(api.POST('/api/v1/held-sittings/{id}/release', { ...byId(id), body: { showsKey } })));
}

export function giveTime(id: string, studentId: string, body: Schemas['ExtraTime']) {
  const params = { path: { id, studentId } };
  return changed(dataOf(api.PUT('/api/v1/held-sittings/{id}/extra-time/{studentId}', { params, body })));
}

export function reopenAttempt(id: string, reason: string, minutes: number) {
  return changed(
    dataOf(api.POST('/api/v1/attempts/{id}/reopening', { ...byId(id), body: { reason, minutes } })),
  );
}

export function takeMarks(sittingId: string, column: string) {
  return dataOf(api.POST('/api/v1/sitting-marks', { body: { sittingId, column } }));
}
