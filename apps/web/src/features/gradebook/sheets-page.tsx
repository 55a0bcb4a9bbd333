import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { useGradebookText } from './gradebook.i18n';
import { type SheetSummary, sheetsQuery } from './gradebook.queries';
import { GradebookTabs } from './gradebook-tabs';
import { SheetStatus } from './sheet-status';

const statuses = ['open', 'submitted', 'returned'] as const;

/** The sheets of a term: a teacher's own, or all one may see. */
export function SheetsPage() {
  const t = useGradebookText();
  const list = useListState({ filters: ['term', 'mine', 'status', 'classId'] });
  const { data, error, refetch } = useQuery(sheetsQuery(list.query));
  const filters = (
    <>
      <SegmentedControl
        aria-label={t('term.label')}
        value={list.filters.term ?? '1'}
        onChange={(term) => list.filter({ term })}
        data={[
          { value: '1', label: t('term.t1') },
          { value: '2', label: t('term.t2') },
        ]}
      />
      <Select
        aria-label={t('list.whose')}
        allowDeselect={false}
        value={list.filters.mine ?? 'false'}
        onChange={(mine) => list.filter({ mine: mine ?? undefined })}
        data={[
          { value: 'false', label: t('list.all') },
          { value: 'true', label: t('list.mine') },
        ]}
      />
      <Select
        aria-label={t('list.status')}
        placeholder={t('list.status')}
        clearable
        value={list.filters.status ?? null}
        onChange={(status) => list.filter({ status: status ?? undefined })}
        data={statuses.map((value) => ({ value, label: t(`list.${value}`) }))}
      />
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <GradebookTabs />
      <DataTable
        label={t('list.label')}
        columns={useColumns()}
        rows={data?.items}
        rowId={(sheet) => sheet.id}
        rowName={(sheet) => `${sheet.className} ${sheet.subjectName}`}
        href={(sheet) => `/gradebook/sheets/${sheet.id}`}
        list={list}
        searchable={false}
        filters={filters}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('list.none')} />}
      />
    </Page>
  );
}

function useColumns(): Column<SheetSummary>[] {
  const t = useGradebookText();
  return [
    {
      id: 'sheet',
      header: t('list.sheet'),
      cell: (sheet) => t('sheet.title', { subject: sheet.subjectName, class: sheet.className }),
    },
    {
      id: 'teacher',
      header: t('list.teacher'),
      wideOnly: true,
      cell: (sheet) => sheet.teacherNames.join(', ') || '–',
    },
    {
      id: 'filled',
      header: t('list.filled'),
      kind: 'number',
      width: 130,
      cell: (sheet) =>
        `${sheet.provisional + sheet.confirmed + sheet.waiting + sheet.published}/${sheet.expected}`,
    },
    {
      id: 'published',
      header: t('list.published'),
      kind: 'number',
      width: 120,
      wideOnly: true,
      cell: (sheet) => sheet.published,
    },
    {
      id: 'status',
      header: t('list.state'),
      kind: 'status',
      width: 170,
      cell: (sheet) => <SheetStatus sheet={sheet} />,
    },
  ];
}
