import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type StudentSitting = Schemas['StudentSittingView'];
export type OpenAttempt = Schemas['AttemptView'];
export type AskedQuestion = Schemas['AskedQuestionView'];

/** An answer as the server takes it, by kind. */
export type Given =
  | { kind: 'choice'; chosen: string[] }
  | { kind: 'true-false'; marks: Record<string, boolean> }
  | { kind: 'short-answer'; text: string }
  | { kind: 'essay'; text: string; fileIds: string[] }
  | { kind: 'matching'; rights: Record<string, string> }
  | { kind: 'ordering'; order: string[] }
  | { kind: 'cloze'; gaps: Record<string, string> };

export interface GivenAnswer {
  position: number;
  sequence: number;
  response: Given;
}

/** This page's own key: only the page that holds an attempt may write. A reload of the same tab is the same page. */
export function pageKey(): string {
  const known = sessionStorage.getItem('attempt-page');
  const key = known ?? crypto.randomUUID();
  if (!known) sessionStorage.setItem('attempt-page', key);
  return key;
}

export const sittingsQuery = queryOptions({
  queryKey: ['attempts', 'sittings'],
  queryFn: () => dataOf(api.GET('/api/v1/student-sittings')),
  refetchInterval: 60_000,
});

/** Opening an attempt takes it over; what is typed lives in the page from then on, so it is never fetched in the background. */
export const attemptQuery = (id: string) =>
  queryOptions({
    queryKey: ['attempts', 'open', id],
    queryFn: () =>
      dataOf(
        api.POST('/api/v1/attempts/{id}/holding', { params: { path: { id } }, body: { holder: pageKey() } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export function startAttempt(sittingId: string): Promise<OpenAttempt> {
  return dataOf(
    api.POST('/api/v1/student-sittings/{id}/attempts', {
      params: { path: { id: sittingId } },
      body: { holder: pageKey() },
    }),
  );
}

export function saveAnswers(id: string, answers: GivenAnswer[]) {
  return dataOf(
    api.PUT('/api/v1/attempts/{id}/answers', {
      params: { path: { id } },
      body: { holder: pageKey(), answers: answers as unknown as Schemas['SentAnswerInput'][] },
      // Lets a closing page finish what it sends; browsers allow that for small bodies only.
      keepalive: JSON.stringify(answers).length < 16_000,
    }),
  );
}

export async function handIn(id: string): Promise<OpenAttempt> {
  const ended = await dataOf(
    api.POST('/api/v1/attempts/{id}/submission', { params: { path: { id } }, body: { holder: pageKey() } }),
  );
  await queryClient.invalidateQueries({ queryKey: ['attempts', 'sittings'] });
  return ended;
}
