import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { formatPercent } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { ReportState } from './report-state';
import { type ReportText, useReportText } from './reporting.i18n';
import { reportsQuery, type ReportSummary } from './reports.queries';

export function ReportsPage() {
  const t = useReportText();
  const list = useListState();
  const { data, error, refetch } = useQuery(reportsQuery(list.query));
  const make = data?.can['make'] && (
    <Button component={Link} to="/reports/new">
      {t('new')}
    </Button>
  );
  const actions = (
    <>
      <Button component={Link} to="/reports/schedules" variant="default">
        {t('schedules')}
      </Button>
      {make}
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <DataTable
        label={t('title')}
        columns={columnsOf(t)}
        rows={data?.items}
        rowId={({ id }) => id}
        rowName={({ title }) => title}
        href={({ id }) => `/reports/${id}`}
        list={list}
        searchable={false}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={refetch}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={make} />}
      />
    </Page>
  );
}

function columnsOf(t: ReportText): Column<ReportSummary>[] {
  return [
    { id: 'title', header: t('name'), cell: ({ title }) => title },
    {
      id: 'asOf',
      header: t('asOf'),
      kind: 'date',
      width: 140,
      cell: ({ asOf }) => <DateText value={asOf} />,
    },
    {
      id: 'delivered',
      header: t('delivered'),
      kind: 'number',
      width: 110,
      cell: ({ simple }) => formatPercent(simple.delivered, 2),
    },
    {
      id: 'state',
      header: t('status'),
      kind: 'status',
      width: 150,
      cell: ({ state }) => <ReportState state={state} />,
    },
    {
      id: 'by',
      header: t('by'),
      width: 190,
      wideOnly: true,
      cell: ({ createdByName, isScheduled }) =>
        isScheduled ? `${createdByName} (${t('automatic')})` : createdByName,
    },
  ];
}
