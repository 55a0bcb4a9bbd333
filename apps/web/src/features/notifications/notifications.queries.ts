import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { ProblemError } from '~/api/problem';

export interface NotificationItem {
  id: string;
  title: string;
  body: string;
  url: string | null;
  at: string;
  readAt: string | null;
}

interface Unread {
  items: NotificationItem[];
  total?: number;
}

const none: Unread = { items: [], total: 0 };

/** What the person has not read yet; a server without notifications has none. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async (): Promise<Unread> => {
    try {
      return (await dataOf(
        api.GET('/api/v1/notifications', { params: { query: { unread: true, limit: 20 } } }),
      )) as Unread;
    } catch (error) {
      if (error instanceof ProblemError && error.isNotFound) return none;
      throw error;
    }
  },
  refetchInterval: 60_000,
});

export async function markRead(id: string): Promise<void> {
  await api.PUT('/api/v1/notifications/{id}/read', { params: { path: { id } } });
}

export async function markAllRead(): Promise<void> {
  await api.POST('/api/v1/notifications/read-all');
}
