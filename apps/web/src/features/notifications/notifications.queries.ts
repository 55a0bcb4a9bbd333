import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

export type NotificationItem = components['schemas']['NotificationView'];

/** What the person has not read yet. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: () => dataOf(api.GET('/api/v1/notifications', { params: { query: { unread: true, limit: 20 } } })),
  refetchInterval: 60_000,
});

export const notificationsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['notifications', query],
    queryFn: () => dataOf(api.GET('/api/v1/notifications', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export async function markRead(id: string): Promise<void> {
  await api.PUT('/api/v1/notifications/{id}/read', { params: { path: { id } } });
}

export async function markAllRead(): Promise<void> {
  await api.POST('/api/v1/notifications/read-all');
}
