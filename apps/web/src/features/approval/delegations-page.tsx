import { useApprovalText } from './approval.i18n';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { complained, said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { ApprovalLinks } from './approval-links';
import { type Delegation, delegationsQuery, endDelegation } from './approval.queries';
import classes from './approval.module.css';
import { useKindName } from './use-kind-name';
import { useRulesText } from './rules.i18n';

const DelegationDialog = lazy(async () => ({
  default: (await import('./delegation-dialog')).DelegationDialog,
}));

/** Who decides in whose place, and for how long. */
export function DelegationsPage() {
  const common = useApprovalText();
  const t = useRulesText();
  const { data, error, refetch } = useQuery(delegationsQuery);
  const [edited, setEdited] = useState<Delegation | 'new' | null>(null);
  const columns = useDelegationColumns(setEdited);
  return (
    <Page
      title={t('delegation.title')}
      lead={t('delegation.lead')}
      crumbs={[{ label: common('title'), to: '/approvals' }]}
      actions={
        <>
          <ApprovalLinks at="delegations" />
          {data?.can.create && <Button onClick={() => setEdited('new')}>{t('delegation.new')}</Button>}
        </>
      }
    >
      <DataTable
        label={t('delegation.title')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('delegation.empty')} hint={t('delegation.emptyHint')} />}
      />
      <Suspense>
        {edited && (
          <DelegationDialog delegation={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
        )}
      </Suspense>
    </Page>
  );
}

function useDelegationColumns(edit: (delegation: Delegation) => void): Column<Delegation>[] {
  const t = useRulesText();
  const kindName = useKindName();
  return [
    { id: 'from', header: t('delegation.from'), cell: (row) => row.from.name },
    { id: 'to', header: t('delegation.to'), cell: (row) => row.to.name },
    {
      id: 'fromOn',
      header: t('delegation.fromOn'),
      kind: 'date',
      cell: (row) => <DateText value={row.fromOn} />,
    },
    { id: 'toOn', header: t('delegation.toOn'), kind: 'date', cell: (row) => <DateText value={row.toOn} /> },
    {
      id: 'kinds',
      header: t('delegation.kinds'),
      cell: (row) => row.kinds?.map(kindName).join(', ') ?? t('delegation.everything'),
    },
    { id: 'note', header: t('delegation.note'), wideOnly: true, cell: (row) => row.note },
    {
      id: 'state',
      header: t('delegation.state'),
      kind: 'status',
      cell: (row) => <DelegationState delegation={row} />,
    },
    {
      id: 'change',
      header: '',
      width: 220,
      cell: (row) => row.can.change && <DelegationTools delegation={row} onEdit={() => edit(row)} />,
    },
  ];
}

function DelegationTools({ delegation, onEdit }: { delegation: Delegation; onEdit: () => void }) {
  const t = useRulesText();
  const end = async (): Promise<void> => {
    try {
      await endDelegation(delegation.id);
      said(t('delegation.ended'));
    } catch (error) {
      complained(error);
    }
  };
  return (
    <div className={classes.tools}>
      <Button size="compact-sm" variant="default" onClick={onEdit}>
        {t('delegation.edit')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void end()}>
        {t('delegation.end')}
      </Button>
    </div>
  );
}

const tones = { 'in-force': 'good', coming: 'waiting', over: 'ended' } as const;

function DelegationState({ delegation }: { delegation: Delegation }) {
  const t = useRulesText();
  return (
    <StatusBadge tone={tones[delegation.state]}>{t(`delegation.states.${delegation.state}`)}</StatusBadge>
  );
}
