import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type NotificationItem, markAllRead, markRead } from './notifications.queries';

/** Marks notices read; following one does it too. */
export function useReading() {
  const client = useQueryClient();
  const router = useRouter();
  const refresh = () => client.invalidateQueries({ queryKey: ['notifications'] });
  const read = useMutation({ mutationFn: markRead, onSettled: refresh });
  const readAll = useMutation({ mutationFn: markAllRead, onSettled: refresh });
  const follow = (item: NotificationItem): void => {
    if (!item.readAt) read.mutate(item.id);
    if (item.url) void router.navigate({ href: item.url });
  };
  return { follow, readAll };
}
