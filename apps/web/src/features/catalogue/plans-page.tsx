import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { PlanningBadge } from './planning-badges';
import { usePlanningText } from './planning.i18n';
import { plansQuery } from './plans.queries';

export function PlansPage() {
  const t = usePlanningText();
  const list = useListState();
  const { data, error, refetch } = useQuery(plansQuery(list.query.cursor as string | undefined));
  const create = data?.can.create && (
    <Button component={Link} to="/plans/new">
      {t('newPlan')}
    </Button>
  );
  return (
    <Page
      title={t('plans')}
      lead={t('plansLead')}
      actions={
        <>
          <Button component={Link} to="/plans/mine" variant="default">
            {t('mine')}
          </Button>
          {create}
        </>
      }
    >
      <DataTable
        label={t('plans')}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => `/plans/${row.id}`}
        list={list}
        searchable={false}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('noPlans')} hint={t('noPlansHint')} action={create} />}
        columns={[
          { id: 'title', header: t('planTitle'), cell: (row) => row.title, width: '38%' },
          { id: 'number', header: t('number'), cell: (row) => row.number ?? '–' },
          {
            id: 'period',
            header: t('period'),
            kind: 'date',
            cell: (row) => (
              <>
                <DateText value={row.startsOn} /> – <DateText value={row.endsOn} />
              </>
            ),
          },
          {
            id: 'phases',
            header: t('phases'),
            kind: 'number',
            cell: (row) => row.phaseCount,
            wideOnly: true,
          },
          {
            id: 'catalogues',
            header: t('catalogueCount'),
            kind: 'number',
            cell: (row) => row.catalogueCount,
          },
          {
            id: 'status',
            header: t('state'),
            kind: 'status',
            cell: (row) => <PlanningBadge status={row.status} />,
          },
        ]}
      />
    </Page>
  );
}
