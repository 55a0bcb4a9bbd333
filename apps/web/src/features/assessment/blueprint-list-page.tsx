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
import { useBlueprintText } from './blueprint.i18n';
import { blueprintsQuery, type BlueprintSummary } from './blueprint.queries';
import { gradesOf } from './question-choices';
import { bankQuery, structureQuery } from './question.queries';

export function BlueprintListPage() {
  const t = useBlueprintText();
  const list = useListState({ filters: ['subjectId', 'grade'] });
  const { data, error, refetch } = useQuery(blueprintsQuery(list.query));
  const columns = useColumns();
  const create = data?.can.create && (
    <TextLink to="/blueprints/new" className="hl-button">
      <IconPlus size={16} aria-hidden="true" /> {t('new')}
    </TextLink>
  );
  return (
    <Page title={t('blueprints')} lead={t('lead')} actions={create}>
      <DataTable
        label={t('blueprints')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        href={(row) => `/blueprints/${row.id}`}
        list={list}
        filters={<SubjectGradeFilters list={list} />}
        nextCursor={data?.nextCursor}
        total={data?.total}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={create} />}
      />
    </Page>
  );
}

function SubjectGradeFilters({ list }: { list: ListState }) {
  const t = useBlueprintText();
  const { data: bank } = useQuery(bankQuery);
  const { data: structure } = useQuery(structureQuery);
  const subjects = (bank?.subjects ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const grades = gradesOf(structure?.classes ?? []);
  return (
    <>
      <NativeSelect
        aria-label={t('subject')}
        value={list.filters['subjectId'] ?? ''}
        data={[{ value: '', label: t('anySubject') }, ...subjects]}
        onChange={(event) => list.filter({ subjectId: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('gradeField')}
        value={list.filters['grade'] ?? ''}
        data={[
          { value: '', label: t('anyGrade') },
          ...grades.map((grade) => ({ value: String(grade), label: t('grade', { grade }) })),
        ]}
        onChange={(event) => list.filter({ grade: event.currentTarget.value })}
      />
    </>
  );
}

function useColumns(): Column<BlueprintSummary>[] {
  const t = useBlueprintText();
  return [
    { id: 'title', header: t('title'), cell: (row) => row.title },
    {
      id: 'subject',
      header: t('subject'),
      cell: (row) => `${row.subjectName} · ${t('grade', { grade: row.grade })}`,
      width: '22%',
    },
    { id: 'questions', header: t('questions'), kind: 'number', cell: (row) => row.questions, width: 84 },
    { id: 'points', header: t('points'), kind: 'number', cell: (row) => pointsText(row.points), width: 76 },
    { id: 'tests', header: t('tests'), kind: 'number', cell: (row) => row.tests || '–', width: 64 },
    { id: 'author', header: t('author'), cell: (row) => row.authorName, width: 160 },
    {
      id: 'updated',
      header: t('updated'),
      kind: 'date',
      cell: (row) => <DateText value={row.updatedAt} />,
      width: 104,
    },
  ];
}
