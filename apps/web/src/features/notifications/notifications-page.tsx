import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useListState } from '~/ui/use-list-state';
import classes from './notification-bell.module.css';
import { useNotificationText } from './notifications.i18n';
import { type NotificationItem, notificationsQuery, unreadQuery } from './notifications.queries';
import { useReading } from './use-reading';

/** Everything I was told, the newest first. */
export function NotificationsPage() {
  const t = useNotificationText();
  const shared = useText();
  const list = useListState({ filters: ['unread'], limit: 25 });
  const { data, error, refetch } = useQuery(notificationsQuery(list.query));
  const unread = useQuery(unreadQuery).data?.total ?? 0;
  const { follow, readAll } = useReading();
  const actions = (
    <Button variant="default" disabled={unread === 0} onClick={() => readAll.mutate()}>
      {shared('bell.readAll')}
    </Button>
  );
  const filters = (
    <Checkbox
      label={t('unreadOnly')}
      checked={list.filters['unread'] === 'true'}
      onChange={(event) => list.filter({ unread: event.currentTarget.checked ? 'true' : '' })}
    />
  );
  return (
    <Page title={t('title')} actions={actions}>
      <DataTable
        label={t('title')}
        columns={useColumns()}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        onOpen={follow}
        list={list}
        searchable={false}
        filters={filters}
        nextCursor={data?.nextCursor}
        total={data?.total}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
    </Page>
  );
}

function useColumns(): Column<NotificationItem>[] {
  const t = useNotificationText();
  return [
    {
      id: 'what',
      header: t('what'),
      cell: ({ title, body }) => (
        <>
          <span className={classes.title}>{title}</span>
          <span className={classes.body}>{body}</span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('state'),
      kind: 'status',
      width: 130,
      cell: ({ readAt }) => (
        <StatusBadge tone={readAt ? 'ended' : 'active'}>{t(readAt ? 'read' : 'unread')}</StatusBadge>
      ),
    },
    {
      id: 'at',
      header: t('at'),
      kind: 'date',
      width: 150,
      cell: ({ at }) => <DateText value={at} withTime />,
    },
  ];
}
