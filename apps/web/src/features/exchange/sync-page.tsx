import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { Deadline } from './deadline';
import classes from './exchange.module.css';
import { type SyncText, useSyncText } from './exchange.i18n';
import { Readiness } from './readiness';
import { RunCard } from './run-card';
import { RunState } from './run-state';
import { isUnderWay, runsQuery, startRun, type SyncRun, type SyncWindow, windowsQuery } from './sync.queries';

/** Everything the officer needs at 15:50 on the 24th: the time left, what stops the package, one button, the receipt. */
export function SyncPage() {
  const t = useSyncText();
  const { data, error, isPending, refetch } = useQuery(windowsQuery);
  const [next] = data?.items ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} loading={isPending} error={error} onRetry={refetch}>
      {next ? (
        <>
          <Cockpit window={next} canRun={Boolean(data?.can['run'])} />
          <Readiness />
          <History windowId={next.id} />
          <Section title={t('windows')}>
            <DataTable
              label={t('windows')}
              columns={windowColumns(t)}
              rows={data?.items}
              rowId={({ id }) => id}
            />
          </Section>
        </>
      ) : (
        <EmptyState title={t('noWindows')} hint={t('noWindowsHint')} />
      )}
    </Page>
  );
}

function Cockpit({ window, canRun }: { window: SyncWindow; canRun: boolean }) {
  const t = useSyncText();
  const { data } = useQuery(runsQuery(window.id));
  const start = useMutation({ mutationFn: () => startRun(window.id) });
  const [latest, ...earlier] = data?.items ?? [];
  return (
    <div className={classes.cockpit}>
      <Deadline window={window} />
      <div className={classes.action}>
        <Button
          size="lg"
          disabled={!canRun}
          loading={start.isPending || isUnderWay(latest)}
          onClick={() => start.mutate()}
        >
          {window.deliveredAt ? t('sendAgain') : t('send')}
        </Button>
        <span className={classes.quiet}>{canRun ? t('sendHint') : t('cannotSend')}</span>
        <ProblemAlert error={start.error} />
      </div>
      {latest && (
        <RunCard run={latest} before={earlier.find(({ state }) => state === 'delivered')} withLink />
      )}
    </div>
  );
}

function History({ windowId }: { windowId: string }) {
  const t = useSyncText();
  const { data, error, refetch } = useQuery(runsQuery(windowId));
  return (
    <Section title={t('history')}>
      <DataTable
        label={t('history')}
        columns={runColumns(t)}
        rows={data?.items}
        rowId={({ id }) => id}
        href={({ id }) => `/sync/${id}`}
        error={error}
        onRetry={refetch}
        empty={<EmptyState title={t('noRuns')} />}
      />
    </Section>
  );
}

function runColumns(t: SyncText): Column<SyncRun>[] {
  return [
    { id: 'startedAt', header: t('startedAt'), cell: (run) => <DateText value={run.startedAt} withTime /> },
    { id: 'state', header: t('result'), kind: 'status', cell: (run) => <RunState state={run.state} /> },
    { id: 'errors', header: t('error'), kind: 'number', cell: (run) => run.errors },
    { id: 'warnings', header: t('warning'), kind: 'number', cell: (run) => run.warnings },
    { id: 'startedBy', header: t('startedBy'), cell: (run) => run.startedByName },
  ];
}

function windowColumns(t: SyncText): Column<SyncWindow>[] {
  return [
    { id: 'name', header: t('window'), cell: (window) => window.name },
    { id: 'dueAt', header: t('due'), cell: (window) => <DateText value={window.dueAt} withTime /> },
    {
      id: 'state',
      header: t('result'),
      kind: 'status',
      cell: (window) => <RunState state={window.state as SyncRun['state'] | null} />,
    },
    {
      id: 'deliveredAt',
      header: t('deliveredAt'),
      cell: ({ deliveredAt }) => <DateText value={deliveredAt} withTime />,
    },
  ];
}
