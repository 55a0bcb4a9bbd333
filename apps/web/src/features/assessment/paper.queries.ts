import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import { upload } from '~/api/upload';

type Schemas = components['schemas'];

/** Below the key of the test's sittings, so that cancelling one refreshes both. */
export const paperSittingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['test', id, 'sittings', 'paper'],
    queryFn: () => dataOf(api.GET('/api/v1/tests/{id}/paper-sittings', { params: { path: { id } } })),
  });

export async function holdOnPaper(id: string, body: Schemas['NewPaperSittings']): Promise<void> {
  const params = { path: { id } };
  const held = await dataOf(api.POST('/api/v1/tests/{id}/paper-sittings', { params, body }));
  queryClient.setQueryData(paperSittingsQuery(id).queryKey, held);
}

export type SheetReport = Schemas['AnswerSheetReportView'];
export type AnswerSheet = Schemas['AnswerSheetView'];

export function sheetsUrl(testId: string): string {
  return `/api/v1/tests/${testId}/answer-sheets`;
}

/** The file is sent again, since nothing of it was kept. */
export async function takeSheets(
  testId: string,
  file: File,
  leavesOut: boolean,
): Promise<Schemas['TakenSheetsView']> {
  const fields = { leaveOut: String(leavesOut) };
  const taken = await upload<Schemas['TakenSheetsView']>({ url: sheetsUrl(testId), file, fields }).done;
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'structure' });
  return taken;
}

export async function removeSheet(attemptId: string, reason: string): Promise<void> {
  const params = { path: { id: attemptId } };
  await dataOf(api.POST('/api/v1/answer-sheets/{id}/removal', { params, body: { reason } }));
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'structure' });
}
