import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '~/ui/data-table';
import { formatDateTime } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useListState } from '~/ui/use-list-state';
import { checkFix, checkTitle } from './check-name';
import { correctionAddress } from './correction-link';
import { type SyncText, useSyncText } from './exchange.i18n';
import { RunCard } from './run-card';
import { issuesQuery, runQuery, type SyncIssue } from './sync.queries';

/** One attempt with every row it complained about. */
export function SyncRunPage({ runId }: { runId: string }) {
  const t = useSyncText();
  const { data: run, error, isPending, refetch } = useQuery(runQuery(runId));
  const list = useListState({ limit: 50 });
  const issues = useQuery(issuesQuery(runId, list.query));
  return (
    <Page
      title={t('runTitle', { at: formatDateTime(run?.startedAt) })}
      lead={run?.startedByName}
      crumbs={[{ label: t('title'), to: '/sync' }]}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {run && <RunCard run={run} />}
      <Section title={t('issues')}>
        <DataTable
          label={t('issues')}
          columns={issueColumns(t)}
          rows={issues.data?.items}
          rowId={({ number }) => String(number)}
          list={list}
          searchable={false}
          nextCursor={issues.data?.nextCursor}
          error={issues.error}
          onRetry={issues.refetch}
          empty={<EmptyState title={t('noIssues')} />}
        />
      </Section>
    </Page>
  );
}

function issueColumns(t: SyncText): Column<SyncIssue>[] {
  return [
    {
      id: 'label',
      header: t('issue'),
      cell: (issue) => <TextLink to={correctionAddress(issue)}>{issue.label}</TextLink>,
    },
    {
      id: 'severity',
      header: t('result'),
      kind: 'status',
      width: 130,
      cell: ({ severity }) => (
        <StatusBadge tone={severity === 'error' ? 'bad' : 'waiting'}>{t(severity)}</StatusBadge>
      ),
    },
    {
      id: 'check',
      header: t('fix'),
      cell: ({ checkKey }) => [checkTitle(t, checkKey), checkFix(t, checkKey)].filter(Boolean).join('. '),
    },
  ];
}
