import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '~/i18n';
import { DateText } from '~/ui/date-text';
import classes from './notification-bell.module.css';
import { unreadQuery } from './notifications.queries';
import { useReading } from './use-reading';

/** The newest unread notices; following one marks it read. */
export function NotificationItems() {
  const t = useText();
  const { data } = useQuery(unreadQuery);
  const { follow, readAll } = useReading();
  const items = data?.items ?? [];
  return (
    <>
      <Menu.Label>{t('bell.title')}</Menu.Label>
      {items.length === 0 && <p className={classes.empty}>{t('bell.empty')}</p>}
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
      {items.length > 0 && <Menu.Item onClick={() => readAll.mutate()}>{t('bell.readAll')}</Menu.Item>}
      <Menu.Item component={Link} to="/notifications">
        {t('bell.all')}
      </Menu.Item>
    </>
  );
}
