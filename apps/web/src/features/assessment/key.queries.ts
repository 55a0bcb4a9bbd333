import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type KeyOfQuestion = Schemas['KeyOfQuestionView'];
export type KeyCorrection = Schemas['KeyCorrectionView'];
export type KeyEffect = Schemas['KeyEffectView'];
export type KeyInDoubt = Schemas['KeyInDoubt'];

const all = ['held-sittings'];
const at = (id: string) => ({ params: { path: { id } } });

export const keysQuery = (sittingId: string) =>
  queryOptions({
    queryKey: [...all, 'keys', sittingId],
    queryFn: () => dataOf(api.GET('/api/v1/held-sittings/{id}/keys', at(sittingId))),
  });

/** What a correction would do; asked again with every change of it. */
export const keyEffectQuery = (sittingId: string, body: KeyInDoubt, isAsked: boolean) =>
  queryOptions({
    queryKey: [...all, 'key-effect', sittingId, body],
    queryFn: () => dataOf(api.POST('/api/v1/held-sittings/{id}/key-previews', { ...at(sittingId), body })),
    enabled: isAsked,
    retry: false,
    gcTime: 0,
  });

export async function correctKey(sittingId: string, body: Schemas['CorrectedKey']): Promise<KeyEffect> {
  const effect = await dataOf(
    api.POST('/api/v1/held-sittings/{id}/key-corrections', { ...at(sittingId), body }),
  );
  await queryClient.invalidateQueries({ queryKey: all });
  return effect;
}
