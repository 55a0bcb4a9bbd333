import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useText } from '~/i18n';
import { LazyMenu } from '~/ui/lazy-menu';
import classes from './notification-bell.module.css';
import { unreadQuery } from './notifications.queries';

const NotificationItems = lazy(() =>
  import('./notification-items').then((m) => ({ default: m.NotificationItems })),
);

/** How many unread notices there are; opens the newest of them. */
export function NotificationBell() {
  const t = useText();
  const { data } = useQuery(unreadQuery);
  const count = data?.total ?? 0;
  return (
    <LazyMenu
      className={classes.bell}
      label={t('bell.label', { count })}
      width={360}
      items={<NotificationItems />}
    >
      <IconBell size={18} stroke={1.6} aria-hidden="true" />
      {count > 0 && (
        <span aria-hidden="true" className={classes.count} data-count={count > 99 ? '99+' : count} />
      )}
    </LazyMenu>
  );
}
