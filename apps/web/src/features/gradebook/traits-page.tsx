import { Alert, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Page, Section } from '~/ui/page';
import { StatusBadge } from '~/ui/status-badge';
import { formatDate } from '~/ui/format';
import { useUrlState } from '~/ui/use-url-state';
import { useGradebookText } from './gradebook.i18n';
import layout from './mark-grid.module.css';
import classes from './results.module.css';
import { TraitsEditor } from './traits-editor';
import { type Period, type TraitSheet, traitsQuery } from './traits.queries';

const periods = ['1', '2', '3', '4'] as const;

interface TraitsPageProps {
  classId: string;
  /** The approval of the sheet, shown beside it. */
  aside: (sheetId: string) => ReactNode;
}

/** Qualities and competences of a primary class, by its homeroom teacher, four times a year. */
export function TraitsPage({ classId, aside }: TraitsPageProps) {
  const t = useGradebookText();
  const [url, change] = useUrlState();
  const period = Number(periods.find((one) => one === url.period) ?? 1) as Period;
  const { data, isPending, error, refetch } = useQuery(traitsQuery(classId, period));
  return (
    <Page
      title={data ? t('traits.of', { class: data.className }) : t('traits.title')}
      badge={data && <TraitStatus sheet={data} />}
      lead={t('traits.lead')}
      crumbs={[
        { label: t('title'), to: '/gradebook' },
        { label: t('classes.title'), to: '/gradebook/classes' },
        { label: data?.className ?? '…', to: `/gradebook/classes/${classId}` },
      ]}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {data && (
        <>
          <div className={classes.toolbar}>
            <SegmentedControl
              aria-label={t('traits.period')}
              value={String(period)}
              onChange={(value) => change({ period: value })}
              data={periods.map((one) => ({ value: one, label: t(`period.p${one}`) }))}
            />
          </div>
          <Notes sheet={data} />
          <div className={`${layout.layout} ${layout.withAside}`}>
            <TraitsEditor key={`${data.id} ${data.version}`} sheet={data} />
            <aside aria-label={t('sheet.approval')}>
              <Section title={t('sheet.approval')}>{aside(data.id)}</Section>
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}

function TraitStatus({ sheet: { status, publishedAt, records } }: { sheet: TraitSheet }) {
  const t = useGradebookText();
  if (status === 'submitted') return <StatusBadge tone="waiting">{t('sheetState.submitted')}</StatusBadge>;
  if (status === 'returned') return <StatusBadge tone="bad">{t('sheetState.returned')}</StatusBadge>;
  if (records.some(({ isWaiting }) => isWaiting))
    return <StatusBadge tone="active">{t('sheetState.entering')}</StatusBadge>;
  return publishedAt ? (
    <StatusBadge tone="good">{t('sheetState.published')}</StatusBadge>
  ) : (
    <StatusBadge tone="draft">{t('sheetState.empty')}</StatusBadge>
  );
}

function Notes({ sheet: { status, returnReason, lockedOn } }: { sheet: TraitSheet }) {
  const t = useGradebookText();
  return (
    <>
      {status === 'returned' && (
        <Alert color="red">{t('sheet.returned', { reason: returnReason ?? '–' })}</Alert>
      )}
      {lockedOn && <Alert color="yellow">{t('sheet.lockedOn', { day: formatDate(lockedOn) })}</Alert>}
    </>
  );
}
