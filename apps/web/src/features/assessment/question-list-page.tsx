import { IconLayoutGrid, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { RichText } from '~/ui/rich-text';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useListState } from '~/ui/use-list-state';
import { QuestionBulkActions } from './question-bulk-actions';
import { wordsOf } from './question-choices';
import { QuestionFilters, questionFilters } from './question-filters';
import { QuestionStatus } from './question-status';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type QuestionPage, type QuestionSummary, questionsQuery } from './question.queries';

/** The bank, searched while typing; what is chosen is submitted or retired together. */
export function QuestionListPage({ importLink }: { importLink?: ReactNode }) {
  const t = useQuestionText();
  const list = useListState({ filters: questionFilters });
  const { data, error, refetch } = useQuery(questionsQuery(list.query));
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const columns = useColumns();
  const mayWrite = data?.can.create ?? false;
  const create = mayWrite && (
    <TextLink to={newAddress(list.filters)} className="hl-button">
      <IconPlus size={16} aria-hidden="true" /> {t('new')}
    </TextLink>
  );
  const actions = (
    <>
      <TextLink to="/questions/coverage" className="hl-plain-button">
        <IconLayoutGrid size={16} aria-hidden="true" /> {t('coverage')}
      </TextLink>
      {mayWrite && importLink}
      {create}
    </>
  );
  return (
    <Page title={t('bank')} lead={t('bankLead')} actions={actions}>
      <DataTable
        label={t('bank')}
        columns={columns}
        {...listOf(data)}
        rowId={(row) => row.id}
        rowName={(row) => wordsOf(row.stem)}
        href={(row) => `/questions/${row.id}`}
        list={list}
        filters={<QuestionFilters list={list} />}
        selection={mayWrite ? { ids, onChange: setIds } : undefined}
        bulkActions={<QuestionBulkActions ids={[...ids]} onDone={() => setIds(new Set())} />}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={create} />}
      />
    </Page>
  );
}

function listOf(page: QuestionPage | undefined) {
  return { rows: page?.items, nextCursor: page?.nextCursor, total: page?.total };
}

/** A new question begins where the list stands. */
function newAddress({ subjectId, grade, lessonId }: Record<string, string | undefined>): string {
  const place = Object.entries({ subjectId, grade, lessonId }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return `/questions/new?${new URLSearchParams(place)}`;
}

function useColumns(): Column<QuestionSummary>[] {
  const t = useQuestionText();
  return [
    { id: 'question', header: t('field.question'), cell: (row) => <StemCell row={row} />, width: '34%' },
    {
      id: 'lesson',
      header: t('field.lesson'),
      cell: (row) => (
        <span className={classes.two}>
          {row.lessonName || row.chapter || '–'}
          <small>
            {row.subjectName} · {t('grade', { grade: row.grade })}
          </small>
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('field.kind'),
      cell: (row) => (
        <span className={classes.two}>
          {t(`kind.${row.kind}`)}
          <small>{t(`level.${row.level}`)}</small>
        </span>
      ),
      width: 132,
    },
    {
      id: 'status',
      header: t('field.status'),
      kind: 'status',
      cell: (row) => <StatusCell row={row} />,
      width: 148,
    },
    { id: 'uses', header: t('field.uses'), kind: 'number', cell: (row) => row.uses || '–', width: 76 },
    {
      id: 'author',
      header: t('field.author'),
      cell: (row) => (
        <span className={classes.two}>
          {row.authorName}
          <small>
            <DateText value={row.updatedAt} />
          </small>
        </span>
      ),
      width: 132,
    },
  ];
}

function StemCell({ row }: { row: QuestionSummary }) {
  const t = useQuestionText();
  return (
    <div className={classes.two}>
      <RichText html={row.stem} look="clamped" />
      {row.duplicates > 0 && (
        <StatusBadge tone="bad">{t('duplicates', { count: row.duplicates })}</StatusBadge>
      )}
    </div>
  );
}

function StatusCell({ row }: { row: QuestionSummary }) {
  const t = useQuestionText();
  const isOlderUsed = row.approvedVersion !== null && row.approvedVersion < row.latestVersion;
  return (
    <span className={classes.two}>
      <QuestionStatus status={row.status} />
      {isOlderUsed && <small>{t('inUse', { number: row.approvedVersion })}</small>}
    </span>
  );
}
