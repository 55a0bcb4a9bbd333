import { NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { type ListState, useListState } from '~/ui/use-list-state';
import { pointsText } from './blueprint-draft';
import { gradesOf } from './question-choices';
import { bankQuery, structureQuery } from './question.queries';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { testsQuery, type TestSummary } from './test.queries';
import { TestStatus } from './test-status';
import { TestYear } from './test-year';

export function TestListPage() {
  const t = useTestText();
  const list = useListState({ filters: ['subjectId', 'grade', 'kind', 'status'] });
  const { data, error, refetch } = useQuery(testsQuery(list.query));
  const columns = useColumns();
  const create = data?.can.create && (
    <TextLink to="/tests/new" className="hl-button">
      <IconPlus size={16} aria-hidden="true" /> {t('new')}
    </TextLink>
  );
  return (
    <Page title={t('tests')} lead={t('lead')} actions={create}>
      {!list.isFiltered && <TestYear mayMake={Boolean(create)} />}
      <DataTable
        label={t('tests')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        href={(row) => `/tests/${row.id}`}
        list={list}
        filters={<TestFilters list={list} />}
        nextCursor={data?.nextCursor}
        total={data?.total}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={create} />}
      />
    </Page>
  );
}

const kinds = ['regular', 'midterm', 'final'] as const;
const statuses = ['draft', 'in-review', 'approved', 'returned', 'retired'] as const;

function TestFilters({ list }: { list: ListState }) {
  const t = useTestText();
  const { data: bank } = useQuery(bankQuery);
  const { data: structure } = useQuery(structureQuery);
  const choices = [
    {
      name: 'subjectId',
      label: t('subject'),
      any: t('anySubject'),
      options: (bank?.subjects ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'grade',
      label: t('gradeField'),
      any: t('gradeField'),
      options: gradesOf(structure?.classes ?? []).map((grade) => ({
        value: String(grade),
        label: t('grade', { grade }),
      })),
    },
    {
      name: 'kind',
      label: t('kindField'),
      any: t('anyKind'),
      options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: 'status',
      label: t('statusField'),
      any: t('anyStatus'),
      options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
    },
  ];
  return choices.map(({ name, label, any, options }) => (
    <NativeSelect
      key={name}
      aria-label={label}
      value={list.filters[name] ?? ''}
      data={[{ value: '', label: any }, ...options]}
      onChange={(event) => list.filter({ [name]: event.currentTarget.value })}
    />
  ));
}

function useColumns(): Column<TestSummary>[] {
  const t = useTestText();
  return [
    {
      id: 'title',
      header: t('title'),
      cell: (row) => (
        <span className={classes.titled}>
          {row.title}
          <small>
            {row.subjectName} {row.grade}
          </small>
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('kindField'),
      cell: (row) => `${t(`kind.${row.kind}`)} · ${t('term', { term: row.term })} · ${t(`form.${row.form}`)}`,
      width: '22%',
    },
    {
      id: 'status',
      header: t('statusField'),
      kind: 'status',
      cell: (row) => <TestStatus status={row.status} />,
      width: 130,
    },
    { id: 'questions', header: t('questions'), kind: 'number', cell: (row) => row.questions, width: 76 },
    { id: 'points', header: t('points'), kind: 'number', cell: (row) => pointsText(row.points), width: 70 },
    { id: 'author', header: t('author'), cell: (row) => row.authorName, width: 150 },
    {
      id: 'updated',
      header: t('updated'),
      kind: 'date',
      cell: (row) => <DateText value={row.updatedAt} />,
      width: 104,
    },
  ];
}
