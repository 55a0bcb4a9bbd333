import { NativeSelect } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { formatNumber } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { type ListState, useListState } from '~/ui/use-list-state';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import { type Distribution, distributionsQuery, structureQuery } from './distributions.queries';
import { DistributionStatus } from './distribution-status';
import { PeriodsBar } from './periods-bar';

const filters = ['subjectId', 'grade', 'status'];
const statuses = ['draft', 'submitted', 'approved', 'returned', 'replaced'] as const;

/** The year's distributions, each with its sum against the programme. */
export function DistributionsPage() {
  const t = useCurriculumText();
  const list = useListState({ filters });
  const { data, error, refetch } = useQuery(distributionsQuery(list.query));
  const columns = useColumns();
  const importing = data?.can.import && (
    <TextLink to="/distributions/import" className="hl-button">
      <IconFileImport size={16} aria-hidden="true" /> {t('import')}
    </TextLink>
  );
  return (
    <Page title={t('list')} lead={t('listLead')} actions={importing}>
      <DataTable
        label={t('list')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => `${row.subjectName} ${row.grade}`}
        href={(row) => `/distributions/${row.id}`}
        list={list}
        searchable={false}
        filters={<Filters list={list} />}
        nextCursor={data?.nextCursor}
        total={data?.total}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={importing} />}
      />
    </Page>
  );
}

function useColumns(): Column<Distribution>[] {
  const t = useCurriculumText();
  return [
    { id: 'subject', header: t('field.subject'), cell: (row) => <SubjectCell row={row} />, width: '26%' },
    {
      id: 'periods',
      header: t('field.periods'),
      cell: (row) => <PeriodsBar compared={row.compared} />,
      width: '32%',
    },
    {
      id: 'lessons',
      header: t('field.lessons'),
      kind: 'number',
      cell: (row) => formatNumber(row.lessons),
      width: 80,
    },
    {
      id: 'status',
      header: t('field.status'),
      kind: 'status',
      cell: (row) => <DistributionStatus status={row.status} />,
      width: 140,
    },
    {
      id: 'author',
      header: t('field.author'),
      cell: (row) => row.authorName ?? '–',
      width: 160,
      wideOnly: true,
    },
    {
      id: 'updated',
      header: t('field.updated'),
      kind: 'date',
      cell: (row) => <DateText value={row.updatedAt} />,
      width: 104,
    },
  ];
}

function SubjectCell({ row }: { row: Distribution }) {
  const t = useCurriculumText();
  return (
    <span className={classes.twoLines}>
      {row.subjectName} · {t('grade', { grade: row.grade })}
      <small>
        {row.name} {row.isSample && <StatusBadge tone="draft">{t('sample')}</StatusBadge>}
      </small>
    </span>
  );
}

function Filters({ list }: { list: ListState }) {
  const t = useCurriculumText();
  const { data } = useQuery(structureQuery);
  const grades = [...new Set((data?.classes ?? []).map(({ grade }) => grade))].sort((a, b) => a - b);
  const choices: Record<string, { value: string; label: string }[]> = {
    subjectId: (data?.subjects ?? []).map(({ id, name }) => ({ value: id, label: name })),
    grade: grades.map((grade) => ({ value: String(grade), label: t('grade', { grade }) })),
    status: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
  };
  const labels = { subjectId: t('field.subject'), grade: t('field.grade'), status: t('field.status') };
  return (
    <>
      {(['subjectId', 'grade', 'status'] as const).map((name) => (
        <NativeSelect
          key={name}
          aria-label={labels[name]}
          value={list.filters[name] ?? ''}
          data={[{ value: '', label: `${labels[name]}: ${t('all')}` }, ...(choices[name] ?? [])]}
          onChange={(event) => list.filter({ [name]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}
