import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useTeachingText } from './teaching.i18n';
import { type Decision, decisionsQuery, structureQuery, withdrawDecision } from './teaching.queries';

const DecisionForm = lazy(() => import('./decision-form').then((m) => ({ default: m.DecisionForm })));

/** The head's decisions that allow lessons to be replaced by online ones. */
export function DecisionsPage() {
  const t = useTeachingText();
  const { data, error, refetch } = useQuery(decisionsQuery);
  const [isNew, setNew] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Decision | null>(null);
  return (
    <Page
      title={t('decisions')}
      lead={t('decision.lead')}
      crumbs={[{ label: t('title'), to: '/teaching' }]}
      actions={data?.can.decide && <Button onClick={() => setNew(true)}>{t('decision.new')}</Button>}
    >
      <DataTable
        label={t('decisions')}
        columns={useColumns(setWithdrawn)}
        rows={data?.items}
        rowId={(decision) => decision.id}
        rowName={(decision) => decision.number}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('decision.empty')} />}
      />
      <Suspense>{isNew && <DecisionForm onClose={() => setNew(false)} />}</Suspense>
      {withdrawn && (
        <ConfirmReason
          opened
          onClose={() => setWithdrawn(null)}
          title={`${t('decision.withdraw')} ${withdrawn.number}`}
          confirm={t('decision.withdraw')}
          danger
          onConfirm={(reason) => withdrawDecision(withdrawn.id, reason)}
        >
          {t('decision.withdrawLead')}
        </ConfirmReason>
      )}
    </Page>
  );
}

function useColumns(onWithdraw: (decision: Decision) => void): Column<Decision>[] {
  const t = useTeachingText();
  const scope = useScope();
  return [
    { id: 'number', header: t('decision.number'), width: 140, cell: (each) => each.number },
    { id: 'reason', header: t('decision.reason'), cell: (each) => each.reason },
    {
      id: 'from',
      header: t('decision.from'),
      kind: 'date',
      width: 110,
      cell: (each) => <DateText value={each.fromOn} />,
    },
    {
      id: 'to',
      header: t('decision.to'),
      kind: 'date',
      width: 110,
      cell: (each) => <DateText value={each.toOn} />,
    },
    { id: 'scope', header: t('decision.scope'), width: 180, cell: scope },
    {
      id: 'rows',
      header: t('decision.rows'),
      kind: 'number',
      width: 100,
      wideOnly: true,
      cell: (each) => each.rows,
    },
    {
      id: 'state',
      header: t('decision.state'),
      kind: 'status',
      width: 140,
      cell: (each) => (
        <StatusBadge tone={each.withdrawnAt ? 'ended' : 'good'}>
          {each.withdrawnAt ? t('decision.withdrawn') : t('decision.inForce')}
        </StatusBadge>
      ),
    },
    {
      id: 'action',
      header: t('decision.withdraw'),
      width: 110,
      cell: (each) =>
        each.can.withdraw && (
          <Button variant="default" onClick={() => onWithdraw(each)}>
            {t('decision.withdraw')}
          </Button>
        ),
    },
  ];
}

function useScope(): (decision: Decision) => string {
  const t = useTeachingText();
  const structure = useQuery(structureQuery).data;
  const names = new Map(
    [...(structure?.campuses ?? []), ...(structure?.classes ?? [])].map((each) => [each.id, each.name]),
  );
  return ({ campusIds, classIds }) =>
    [...campusIds, ...classIds].map((id) => names.get(id) ?? '…').join(', ') || t('decision.wholeSchool');
}
