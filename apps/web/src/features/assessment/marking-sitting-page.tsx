import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatDateTime } from '~/ui/format';
import { Page } from '~/ui/page';
import { useUrlState } from '~/ui/use-url-state';
import { MarkingEssays } from './marking-essays';
import { MarkingKeys } from './marking-keys';
import { MarkingLate } from './marking-late';
import { SittingState } from './marking-list-page';
import { MarkingProgress } from './marking-progress';
import { RegisterAction, ReleaseAction } from './marking-release';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { type HeldSitting, progressQuery, type StudentProgress } from './marking.queries';
import { ResultsAnalysis } from './results-analysis';
import { ChangeDialog } from './test-change-dialog';

type Tab = 'progress' | 'marking' | 'late' | 'keys' | 'analysis';

const allTabs: Tab[] = ['progress', 'marking', 'late', 'keys', 'analysis'];
/** On paper nothing comes late by the portal's clock. */
const paperTabs: Tab[] = ['progress', 'marking', 'keys', 'analysis'];
const readersTabs: Tab[] = ['progress', 'analysis'];

/** One test of one class: while it is written, marked, released and looked at. */
export function MarkingSittingPage({ sittingId }: { sittingId: string }) {
  const t = useMarkingText();
  const { data, error, isPending, refetch } = useQuery(progressQuery(sittingId));
  const crumbs = [{ to: '/marking', label: t('title') }];
  if (!data)
    return <Page title={t('title')} crumbs={crumbs} loading={isPending} error={error} onRetry={refetch} />;
  const { sitting, students } = data;
  return (
    <Page
      title={`${sitting.title} – ${sitting.className}`}
      lead={`${sitting.subjectName} · ${formatDateTime(sitting.opensAt)} – ${formatDateTime(sitting.closesAt)}`}
      badge={<SittingState sitting={sitting} />}
      crumbs={crumbs}
      actions={sitting.can.mark && <Actions sitting={sitting} />}
    >
      {sitting.changedAt && (
        <p className={classes.quiet}>
          {t('timesChanged', {
            name: sitting.changedByName,
            at: formatDateTime(sitting.changedAt),
            reason: sitting.changeReason,
          })}
        </p>
      )}
      <SittingTabs sitting={sitting} students={students} />
    </Page>
  );
}

function SittingTabs({ sitting, students }: { sitting: HeldSitting; students: StudentProgress[] }) {
  const t = useMarkingText();
  const [{ tab }, setUrl] = useUrlState();
  const isOnPaper = sitting.form === 'paper';
  const tabs = sitting.can.mark ? (isOnPaper ? paperTabs : allTabs) : readersTabs;
  const open = tabs.find((one) => one === tab) ?? 'progress';
  const shown = useRef<HTMLButtonElement>(null);
  // On a phone the tabs are wider than the page.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  const waiting = sitting.unmarked > 0 ? ` (${sitting.unmarked})` : '';
  return (
    <>
      <div role="tablist" aria-label={t('title')} className={classes.tabs}>
        {tabs.map((one) => (
          <button
            key={one}
            ref={open === one ? shown : undefined}
            type="button"
            role="tab"
            aria-selected={open === one}
            className={classes.tab}
            onClick={() => setUrl({ tab: one })}
          >
            {t(one === 'progress' && isOnPaper ? 'tab.sheets' : `tab.${one}`)}
            {one === 'marking' && waiting}
          </button>
        ))}
      </div>
      <Panel tab={open} sitting={sitting} students={students} />
    </>
  );
}

interface PanelProps {
  tab: Tab;
  sitting: HeldSitting;
  students: StudentProgress[];
}

function Panel({ tab, sitting, students }: PanelProps) {
  const { id } = sitting;
  const isReleased = sitting.releasedAt !== null;
  switch (tab) {
    case 'progress':
      return <MarkingProgress sitting={sitting} students={students} />;
    case 'marking':
      return <MarkingEssays sittingId={id} isReleased={isReleased} isOnPaper={sitting.form === 'paper'} />;
    case 'late':
      return <MarkingLate sittingId={id} />;
    case 'keys':
      return <MarkingKeys sittingId={id} isReleased={isReleased} />;
    case 'analysis':
      return <ResultsAnalysis sittingId={id} />;
  }
}

function Actions({ sitting }: { sitting: HeldSitting }) {
  const t = useMarkingText();
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      {sitting.can.change && (
        <Button variant="default" onClick={() => setChanging(true)}>
          {t('changeTimes')}
        </Button>
      )}
      {isChanging && (
        <ChangeDialog sitting={sitting} hasBegun={sitting.started > 0} onClose={() => setChanging(false)} />
      )}
      <RegisterAction sitting={sitting} />
      <ReleaseAction sitting={sitting} />
    </>
  );
}
