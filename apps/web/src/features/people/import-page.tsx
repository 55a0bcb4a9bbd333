import { Button, Tabs } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { formatDate, formatNumber } from '~/ui/format';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { ApplyRoster } from './apply-roster';
import classes from './people.module.css';
import { RosterRows } from './roster-rows';
import { useRosterText } from './roster.i18n';
import {
  badRowsUrl,
  type Outcome,
  outcomes,
  type RosterImport,
  rosterQuery,
  rosterRowsQuery,
} from './rosters.queries';

/** What an uploaded list would do, group by group, and the button that does it. */
export function ImportPage({ importId }: { importId: string }) {
  const t = useRosterText();
  const { data, error, isPending, refetch } = useQuery(rosterQuery(importId));
  return (
    <Page
      title={data?.fileName ?? t('title')}
      lead={
        data &&
        `${t(`kind.${data.kind}`)} · ${t(data.status === 'applied' ? 'readAndApplied' : 'readOnly', { total: formatNumber(data.counts.total, 0) })}`
      }
      crumbs={[{ label: t('title'), to: '/imports' }]}
      loading={isPending}
      error={error}
      onRetry={() => void refetch()}
    >
      {data && <Preview roster={data} />}
    </Page>
  );
}

function firstTab({ counts }: RosterImport): Outcome {
  return outcomes.find((outcome) => counts[outcome] > 0) ?? 'unchanged';
}

function Preview({ roster }: { roster: RosterImport }) {
  const t = useRosterText();
  return (
    <>
      <ApplyRoster roster={roster} />
      <div className={classes.notes}>
        {roster.purgedAt && <p>{t('purged', { at: formatDate(roster.purgedAt) })}</p>}
        {roster.counts.absent > 0 && <p>{t('absent', { count: roster.counts.absent })}</p>}
        {roster.unknownHeadings.length > 0 && (
          <p>{t('unknown', { headings: roster.unknownHeadings.join(', ') })}</p>
        )}
      </div>
      {!roster.purgedAt && <Outcomes roster={roster} />}
    </>
  );
}

function Outcomes({ roster }: { roster: RosterImport }) {
  const t = useRosterText();
  const [search, change] = useUrlState();
  const shown = outcomes.find((outcome) => outcome === search.outcome) ?? firstTab(roster);
  return (
    <Tabs value={shown} onChange={(outcome) => change({ outcome: outcome ?? undefined })} keepMounted={false}>
      <Tabs.List aria-label={t('outcomes')}>
        {outcomes.map((outcome) => (
          <Tabs.Tab key={outcome} value={outcome}>
            {t(`outcome.${outcome}`)}{' '}
            <span
              className={`hl-numbers ${classes.count}`}
              data-bad={outcome === 'bad' && roster.counts.bad > 0}
            >
              {formatNumber(roster.counts[outcome], 0)}
            </span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {outcomes.map((outcome) => (
        <Tabs.Panel key={outcome} value={outcome} pt="sm">
          <OutcomeRows roster={roster} outcome={outcome} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function OutcomeRows({ roster, outcome }: { roster: RosterImport; outcome: Outcome }) {
  const t = useRosterText();
  const shared = useText();
  const rows = useInfiniteQuery(rosterRowsQuery(roster.id, outcome));
  if (rows.error) return <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />;
  if (rows.isPending) return <PageSkeleton />;
  const items = rows.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className={classes.hint}>{t('emptyOutcome')}</p>;
  return (
    <>
      {outcome === 'bad' && (
        <Button
          component="a"
          href={badRowsUrl(roster.id)}
          download
          variant="default"
          size="xs"
          mb="sm"
          leftSection={<IconDownload size={15} aria-hidden="true" />}
        >
          {t('badFile')}
        </Button>
      )}
      <RosterRows roster={roster} outcome={outcome} rows={items} />
      {rows.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          loading={rows.isFetchingNextPage}
          onClick={() => void rows.fetchNextPage()}
        >
          {shared('table.next')}
        </Button>
      )}
    </>
  );
}
