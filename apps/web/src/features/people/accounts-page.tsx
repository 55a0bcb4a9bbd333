import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { DataTable } from '~/ui/data-table';
import type { Column } from '~/ui/data-table.types';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useListState } from '~/ui/use-list-state';
import { AccountBatchDialog } from './account-batch-dialog';
import { AccountDrawer } from './account-drawer';
import { type Account, accountKinds, accountsQuery, accountStates } from './accounts.queries';
import { useAccountText } from './people.i18n';
import classes from './people.module.css';

const tones: Record<Account['state'], Tone> = {
  active: 'good',
  locked: 'bad',
  disabled: 'ended',
  'not-yet-used': 'draft',
};

export function AccountsPage() {
  const t = useAccountText();
  const shared = useText();
  const list = useListState({ filters: ['kind', 'state'] });
  const [opened, setOpened] = useState<string | null>(null);
  const [isBatchOpen, setBatchOpen] = useState(false);
  const { data, error, refetch } = useQuery(accountsQuery(list.query));
  const columns: Column<Account>[] = [
    { id: 'user', header: t('user'), cell: (row) => row.displayName },
    { id: 'username', header: t('username'), cell: (row) => row.username },
    {
      id: 'roles',
      header: t('roles'),
      cell: (row) =>
        row.roles.map((role) => shared(`role.${role}` as 'role.teacher')).join(', ') || t(`kind.${row.kind}`),
    },
    {
      id: 'state',
      header: t('stateColumn'),
      kind: 'status',
      cell: (row) => <StatusBadge tone={tones[row.state]}>{t(`state.${row.state}`)}</StatusBadge>,
      width: 150,
    },
    {
      id: 'last',
      header: t('last'),
      kind: 'date',
      cell: (row) => <DateText value={row.lastSignedInAt} withTime />,
      width: 150,
      wideOnly: true,
    },
  ];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => setBatchOpen(true)}>{t('batch')}</Button>}
    >
      <DataTable
        label={t('title')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => row.displayName}
        onOpen={(row) => setOpened(row.id)}
        list={list}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('none')} />}
        filters={
          <div className={classes.filters}>
            <NativeSelect
              aria-label={t('batchKind')}
              value={list.filters.kind ?? ''}
              onChange={(event) => list.filter({ kind: event.currentTarget.value })}
              data={[
                { value: '', label: t('everyKind') },
                ...accountKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
              ]}
            />
            <NativeSelect
              aria-label={t('stateColumn')}
              value={list.filters.state ?? ''}
              onChange={(event) => list.filter({ state: event.currentTarget.value })}
              data={[
                { value: '', label: t('everyState') },
                ...accountStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
              ]}
            />
          </div>
        }
      />
      <AccountDrawer accountId={opened} onClose={() => setOpened(null)} />
      <AccountBatchDialog opened={isBatchOpen} onClose={() => setBatchOpen(false)} />
    </Page>
  );
}
