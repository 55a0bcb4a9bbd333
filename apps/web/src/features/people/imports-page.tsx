import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemError } from '~/api/problem';
import { useCan } from '~/api/session';
import { DataTable } from '~/ui/data-table';
import type { Column } from '~/ui/data-table.types';
import { DateText } from '~/ui/date-text';
import { FileDrop } from '~/ui/file-drop';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useListState } from '~/ui/use-list-state';
import classes from './people.module.css';
import { useRosterText } from './roster.i18n';
import {
  type RosterImport,
  type RosterKind,
  rosterKinds,
  rosterLimits,
  rostersQuery,
  sendRoster,
  writable,
} from './rosters.queries';

export function ImportsPage() {
  const t = useRosterText();
  const refusal = useCan('people.import') ? undefined : new ProblemError(403, 'forbidden', '', '');
  return (
    <Page title={t('title')} lead={t('lead')} error={refusal}>
      <NewImport />
      <Section title={t('history')}>
        <History />
      </Section>
    </Page>
  );
}

function NewImport() {
  const t = useRosterText();
  const navigate = useNavigate();
  const [kind, setKind] = useState<RosterKind>('students');
  return (
    <div className={classes.intake}>
      <div className={classes.scroll}>
        <SegmentedControl
          aria-label={t('what')}
          value={kind}
          onChange={(value) => setKind(value as RosterKind)}
          data={rosterKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </div>
      <p className={classes.hint}>
        {t(`shape.${kind}`)} {t('columns')}
      </p>
      <FileDrop<RosterImport>
        key={kind}
        label={t('file')}
        {...rosterLimits}
        send={(file, onProgress) => sendRoster(kind, file, onProgress)}
        onDone={({ id }) =>
          void navigate({ to: '/imports/$importId', params: { importId: id }, search: {} as never })
        }
      />
    </div>
  );
}

function History() {
  const t = useRosterText();
  const list = useListState({ filters: ['kind'], limit: 20 });
  const { data, error, refetch } = useQuery(rostersQuery(list.query));
  const columns: Column<RosterImport>[] = [
    { id: 'file', header: t('fileColumn'), cell: (row) => row.fileName },
    { id: 'kind', header: t('kindColumn'), cell: (row) => t(`kind.${row.kind}`), width: 120 },
    {
      id: 'result',
      header: t('result'),
      cell: (row) => t('counted', { good: writable(row), bad: row.counts.bad }),
    },
    {
      id: 'status',
      header: t('statusColumn'),
      kind: 'status',
      width: 130,
      cell: (row) => (
        <StatusBadge tone={row.status === 'applied' ? 'good' : 'waiting'}>
          {t(`status.${row.status}`)}
        </StatusBadge>
      ),
    },
    { id: 'by', header: t('by'), cell: (row) => row.createdByName, wideOnly: true },
    {
      id: 'at',
      header: t('at'),
      kind: 'date',
      cell: (row) => <DateText value={row.createdAt} withTime />,
      width: 150,
    },
  ];
  return (
    <DataTable
      label={t('history')}
      columns={columns}
      rows={data?.items}
      rowId={(row) => row.id}
      rowName={(row) => row.fileName}
      href={(row) => `/imports/${row.id}`}
      list={list}
      searchable={false}
      nextCursor={data?.nextCursor}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState title={t('none')} hint={t('noneHint')} />}
    />
  );
}
