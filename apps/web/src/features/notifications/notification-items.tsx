import { Menu } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useText } from '~/i18n';
import { DateText } from '~/ui/date-text';
import classes from './notification-bell.module.css';
import { type NotificationItem, markAllRead, markRead, unreadQuery } from './notifications.queries';

function useReading() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['notifications'] });
  const read = useMutation({ mutationFn: markRead, onSettled: refresh });
  const readAll = useMutation({ mutationFn: markAllRead, onSettled: refresh });
  return { read, readAll };
}

/** The newest unread notices; following one marks it read. */
export function NotificationItems() {
  const t = useText();
  const router = useRouter();
  const { data } = useQuery(unreadQuery);
  const { read, readAll } = useReading();
  const items = data?.items ?? [];
  const follow = (item: NotificationItem): void => {
    read.mutate(item.id);
    if (item.url) void router.navigate({ href: item.url });
  };
  if (items.length === 0) return <p className={classes.empty}>{t('bell.empty')}</p>;
  return (
    <>
      <Menu.Label>{t('bell.title')}</Menu.Label>
      {items.map((item) => (
        <Menu.Item key={item.id} onClick={() => follow(item)}>
          <span className={classes.title}>{item.title}</span>
          <span className={classes.body}>{item.body}</span>
          <span className={classes.at}>
            <DateText value={item.at} withTime />
          </span>
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => readAll.mutate()}>{t('bell.readAll')}</Menu.Item>
    </>
  );
}
