import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';

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
