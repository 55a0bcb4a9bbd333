import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { formatDate, today } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { type UrlValues, useUrlState } from '~/ui/use-url-state';
import { monthBeside } from './days';
import { RowDays } from './row-days';
import { RowFilters, useRowFilter } from './row-filters';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type PlanRow, rowsQuery, type RowView, structureQuery } from './teaching.queries';

const views: readonly RowView[] = ['week', 'month', 'year'];

/** The plans' rows by week, month and year, as far as the reader may see them. */
export function TeachingPage() {
  const t = useTeachingText();
  const [url, change] = useUrlState();
  const structure = useQuery(structureQuery).data;
  const span = spanOf(url, structure?.currentWeek ?? 1);
  const asked = rowsQuery({ ...span.asked, ...useRowFilter(), view: span.view, cursor: url.cursor });
  const { data, isPending, error, refetch } = useQuery({ ...asked, enabled: Boolean(structure) });
  const week = structure?.weeks.find((each) => each.number === span.asked.week);
  return (
    <Page title={t('title')} loading={isPending} error={error} onRetry={refetch} actions={<PageLinks />}>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('view.label')}
          value={span.view}
          onChange={(next) => change({ view: next, cursor: undefined })}
          data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
        {span.view !== 'year' && (
          <Steps
            span={span}
            week={week}
            onMove={(step) => change({ cursor: undefined, ...span.beside(step) })}
          />
        )}
      </div>
      <RowFilters />
      {data && <Rows items={data.items} nextCursor={data.nextCursor} />}
    </Page>
  );
}

function Rows({ items, nextCursor }: { items: readonly PlanRow[]; nextCursor: string | null }) {
  const t = useTeachingText();
  const [, change] = useUrlState();
  if (items.length === 0) return <EmptyState title={t('noRows')} hint={t('noRowsHint')} />;
  return (
    <>
      <RowDays rows={items} withTeacher />
      {nextCursor && (
        <Button variant="default" onClick={() => change({ cursor: nextCursor }, { push: true })}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

interface Span {
  view: RowView;
  asked: { week?: number; month?: string };
  /** The address of the week or month before or after. */
  beside: (step: number) => UrlValues;
}

/** The time the address asks for; this week when it says nothing. */
function spanOf(url: UrlValues, currentWeek: number): Span {
  if (url.view === 'year') return { view: 'year', asked: {}, beside: () => ({}) };
  if (url.view === 'month') {
    const month = url.month ?? today().slice(0, 7);
    return { view: 'month', asked: { month }, beside: (step) => ({ month: monthBeside(month, step) }) };
  }
  const week = Number(url.week) || currentWeek;
  return { view: 'week', asked: { week }, beside: (step) => ({ week: String(Math.max(1, week + step)) }) };
}

function PageLinks() {
  const t = useTeachingText();
  return (
    <>
      <TextLink to="/teaching/decisions">{t('decisions')}</TextLink>
      <TextLink to="/teaching/plans">{t('plans')}</TextLink>
    </>
  );
}

interface StepsProps {
  span: Span;
  week: { number: number; startsOn: string; endsOn: string } | undefined;
  onMove: (step: number) => void;
}

function Steps({ span: { asked }, week, onMove }: StepsProps) {
  const t = useTeachingText();
  const month = asked.month && t('monthTitle', { month: asked.month.split('-').toReversed().join('/') });
  const days = week && { number: week.number, from: formatDate(week.startsOn), to: formatDate(week.endsOn) };
  return (
    <div className={classes.steps}>
      <ActionIcon variant="default" size="lg" aria-label={t('view.previous')} onClick={() => onMove(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <span aria-live="polite" className="hl-numbers">
        {month ?? (days && t('weekTitle', days))}
      </span>
      <ActionIcon variant="default" size="lg" aria-label={t('view.next')} onClick={() => onMove(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </div>
  );
}
