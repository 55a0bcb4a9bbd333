import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { FileDrop } from '~/ui/file-drop';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useListState } from '~/ui/use-list-state';
import { SubjectGradeFields } from './question-place-fields';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import {
  importLimits,
  importsQuery,
  importTemplateUrl,
  type QuestionImport,
  sendQuestions,
} from './import.queries';

/** Where a file of questions comes in, and the files that still wait to be looked through. */
export function ImportStartPage() {
  const t = useImportText();
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ to: '/questions', label: t('bank') }]}>
      <NewImport />
      <Section title={t('unfinished')}>
        <p className={classes.hint}>{t('unfinishedLead')}</p>
        <Uploaded />
      </Section>
    </Page>
  );
}

function NewImport() {
  const t = useImportText();
  const navigate = useNavigate();
  const [place, setPlace] = useState({ subjectId: '', grade: 0 });
  const isReady = Boolean(place.subjectId && place.grade);
  return (
    <div className={classes.intake}>
      <SubjectGradeFields
        place={place}
        change={({ subjectId, grade }) =>
          setPlace((before) => ({ subjectId: subjectId ?? before.subjectId, grade: grade ?? before.grade }))
        }
      />
      {isReady ? (
        <FileDrop<QuestionImport>
          key={`${place.subjectId} ${place.grade}`}
          label={t('file')}
          {...importLimits}
          send={(file, onProgress) => sendQuestions(place, file, onProgress)}
          onDone={({ id }) => void navigate({ to: `/questions/import/${id}` as '/' })}
        />
      ) : (
        <p className={classes.hint}>{t('first')}</p>
      )}
      <p className={classes.hint}>
        <a href={importTemplateUrl} download>
          {t('template')}
        </a>
      </p>
    </div>
  );
}

function Uploaded() {
  const t = useImportText();
  const list = useListState({ filters: [], limit: 20 });
  const { data, error, refetch } = useQuery(importsQuery(list.query));
  return (
    <DataTable
      label={t('unfinished')}
      columns={useColumns()}
      rows={data?.items}
      rowId={(row) => row.id}
      rowName={(row) => row.fileName}
      href={(row) => `/questions/import/${row.id}`}
      list={list}
      searchable={false}
      nextCursor={data?.nextCursor}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState title={t('none')} hint={t('noneHint')} />}
    />
  );
}

function useColumns(): Column<QuestionImport>[] {
  const t = useImportText();
  return [
    { id: 'file', header: t('column.file'), cell: (row) => row.fileName },
    {
      id: 'subject',
      header: t('column.subject'),
      cell: (row) => t('subjectAndGrade', { subject: row.subjectName, grade: row.grade }),
      width: 180,
    },
    {
      id: 'result',
      header: t('column.result'),
      cell: (row) =>
        row.status === 'kept'
          ? t('keptCount', { count: row.keptQuestions ?? 0 })
          : t('counted', { total: row.counts.total, bad: row.counts.bad }),
    },
    {
      id: 'status',
      header: t('column.status'),
      kind: 'status',
      width: 160,
      cell: (row) => (
        <StatusBadge tone={row.status === 'kept' ? 'good' : 'waiting'}>
          {t(`status.${row.status}`)}
        </StatusBadge>
      ),
    },
    {
      id: 'at',
      header: t('column.at'),
      kind: 'date',
      width: 150,
      cell: (row) => <DateText value={row.createdAt} withTime />,
    },
    {
      id: 'removed',
      header: t('column.removed'),
      kind: 'date',
      width: 120,
      cell: (row) => <DateText value={row.removedAt} />,
    },
  ];
}
