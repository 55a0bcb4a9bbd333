import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '~/ui/data-table';
import { formatNumber } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { type ListState, useListState } from '~/ui/use-list-state';
import { scopeName } from './scope-name';
import { useShareText } from './share.i18n';
import { overviewQuery, type RowState, rowsQuery, type Scope, type ShareRow } from './share.queries';
import { useShareView } from './use-share-view';

const states: readonly RowState[] = [
  'all',
  'planned',
  'assigned',
  'delivered',
  'not-planned',
  'not-assigned',
  'not-delivered',
];

/** The class lessons behind a percentage. */
export function RowsPage({ scope }: { scope: Scope }) {
  const t = useShareText();
  const list = useListState({ filters: ['state'] });
  const overview = useQuery(overviewQuery(scope));
  const { data, error, refetch } = useQuery(rowsQuery(scope, list.query));
  const columns = useRowColumns();
  const view = useShareView(overview.data?.policy);
  const label = overview.data?.figure?.label ?? t(`kind.${scope.kind}`);
  const name = scopeName(t, { ...scope, label });
  const up = scope.kind === 'school' ? [] : [{ label: name, to: view.scopeHref(scope) }];
  return (
    <Page
      title={`${t('rows.title')}: ${name}`}
      crumbs={[{ label: t('title'), to: '/share' }, ...up]}
      lead={t('rows.lead')}
      error={overview.error}
      onRetry={() => void overview.refetch()}
    >
      <DataTable
        label={t('rows.title')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => `${row.classId}/${row.lessonId}`}
        rowName={(row) => `${row.className} ${row.lessonName}`}
        href={(row) => `/share/evidence/${row.classId}/${row.lessonId}`}
        list={list}
        searchable={false}
        filters={<StateFilter list={list} />}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('rows.empty')} hint={t('rows.emptyHint')} />}
      />
    </Page>
  );
}

function StateFilter({ list }: { list: ListState }) {
  const t = useShareText();
  return (
    <NativeSelect
      aria-label={t('rows.state')}
      value={list.filters['state'] ?? 'all'}
      onChange={({ currentTarget: { value } }) => list.filter({ state: value === 'all' ? undefined : value })}
      data={states.map((value) => ({ value, label: t(`rows.states.${value}`) }))}
    />
  );
}

function useRowColumns(): Column<ShareRow>[] {
  const t = useShareText();
  const periods = (['total', 'planned', 'assigned', 'delivered'] as const).map((measure) => ({
    id: measure,
    header: measure === 'total' ? t('rows.total') : t(`rows.states.${measure}`),
    kind: 'number' as const,
    width: 88,
    cell: (row: ShareRow) => formatNumber(row.periods[measure], 1),
  }));
  return [
    { id: 'lesson', header: t('rows.lesson'), width: '30%', cell: (row) => row.lessonName },
    { id: 'class', header: t('rows.class'), width: 72, cell: (row) => row.className },
    { id: 'subject', header: t('rows.subject'), width: 150, cell: (row) => row.subjectName },
    { id: 'week', header: t('rows.week'), kind: 'number', width: 64, cell: (row) => row.week },
    { id: 'teachers', header: t('rows.teachers'), width: 150, cell: (row) => row.teachers.join(', ') || '–' },
    ...periods,
  ];
}
