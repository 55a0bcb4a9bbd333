import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

export type Account = components['schemas']['AccountSummary'];
export type AccountDetail = components['schemas']['AccountDetail'];
export type FirstPassword = components['schemas']['FirstPasswordView'];
export type NewGrant = components['schemas']['NewRoleGrant'];
export type NewAccount = components['schemas']['NewAccount'];
export type NewBatch = components['schemas']['NewAccountBatch'];
export type ApiClient = components['schemas']['ApiClientView'];

export const accountKinds = ['staff', 'student', 'guardian'] as const;
export const accountStates = ['active', 'locked', 'disabled', 'not-yet-used'] as const;

const at = (id: string) => ({ params: { path: { id } } });

export const accountsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['accounts', query],
    queryFn: () => dataOf(api.GET('/api/v1/accounts', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id],
    queryFn: () => dataOf(api.GET('/api/v1/accounts/{id}', at(id))),
  });

async function refreshed<T>(answer: Promise<T>): Promise<T> {
  const done = await answer;
  await queryClient.invalidateQueries({ queryKey: ['accounts'] });
  return done;
}

/** The lists are told by `accountsChanged` once the password has been read: they take its button away. */
export const openAccount = (body: NewAccount): Promise<FirstPassword> =>
  dataOf(api.POST('/api/v1/accounts', { body }));

export async function accountsChanged(): Promise<void> {
  for (const list of ['accounts', 'students', 'staff'])
    await queryClient.invalidateQueries({ queryKey: [list] });
}

export const resetPassword = (id: string) =>
  refreshed(dataOf(api.POST('/api/v1/accounts/{id}/password-reset', at(id))));
export const closeAccount = (id: string) => refreshed(api.POST('/api/v1/accounts/{id}/closure', at(id)));
export const reopenAccount = (id: string) => refreshed(api.DELETE('/api/v1/accounts/{id}/closure', at(id)));
export const unlockAccount = (id: string) => refreshed(api.DELETE('/api/v1/accounts/{id}/lock', at(id)));
export const grantRole = (id: string, body: NewGrant) =>
  refreshed(dataOf(api.POST('/api/v1/accounts/{id}/grants', { ...at(id), body })));
export const revokeRole = (id: string, grantId: string) =>
  refreshed(api.DELETE('/api/v1/accounts/{id}/grants/{grantId}', { params: { path: { id, grantId } } }));

/** Opens the accounts and saves the sheet of first passwords, which the server gives once. */
export async function openBatch(body: NewBatch): Promise<void> {
  const { data } = await refreshed(
    api.POST('/api/v1/account-batches', { body, parseAs: 'blob' } as never) as Promise<{ data?: unknown }>,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data as Blob);
  link.download = 'tai-khoan-moi.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const apiClientsQuery = queryOptions({
  queryKey: ['api-clients'],
  queryFn: () => dataOf(api.GET('/api/v1/api-clients')),
});

export async function createApiClient(body: { name: string; scopes: string[]; expiresOn?: string }) {
  const made = await dataOf(api.POST('/api/v1/api-clients', { body }));
  await queryClient.invalidateQueries({ queryKey: ['api-clients'] });
  return made;
}

export async function revokeApiClient(id: string): Promise<void> {
  await api.POST('/api/v1/api-clients/{id}/revocation', at(id));
  await queryClient.invalidateQueries({ queryKey: ['api-clients'] });
}
