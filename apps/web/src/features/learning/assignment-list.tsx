import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateText } from '~/ui/date-text';
import { Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { EmptyState, ProblemState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { useLearningText } from './learning.i18n';
import classes from './learning.module.css';
import { type Assignment, type AssignmentState, assignmentsQuery } from './learning.queries';

interface AssignmentListProps {
  /** null: one's own, which can be opened. */
  childId: string | null;
}

/** What is to be done before the next lesson, what is due, and what is done. */
export function AssignmentList({ childId }: AssignmentListProps) {
  const t = useLearningText();
  const [url, change] = useUrlState();
  const [cursor, setCursor] = useState<string>();
  const state: AssignmentState = url.state === 'done' ? 'done' : 'todo';
  const { data, error, refetch } = useQuery(assignmentsQuery(childId, state, cursor));
  if (error) return <ProblemState error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  const tabs = [
    { value: 'todo', label: t('todoTab', { count: data.counts.todo }) },
    { value: 'done', label: t('doneTab', { count: data.counts.done }) },
  ];
  const choose = (next: string): void => {
    setCursor(undefined);
    change({ state: next });
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('tabs')}
        value={state}
        onChange={choose}
        data={tabs}
      />
      {data.counts.late > 0 && state === 'todo' && (
        <StatusBadge tone="bad">{t('late', { count: data.counts.late })}</StatusBadge>
      )}
      {data.items.length === 0 && <NothingHere state={state} isChild={childId !== null} />}
      <Groups items={data.items} state={state} canOpen={childId === null} />
      {data.nextCursor && (
        <Button variant="default" size="md" onClick={() => setCursor(data.nextCursor ?? undefined)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function NothingHere({ state, isChild }: { state: AssignmentState; isChild: boolean }) {
  const t = useLearningText();
  if (state === 'done') return <EmptyState title={t('nothingDone')} />;
  return <EmptyState title={isChild ? t('childDone') : t('allDone')} hint={t('allDoneHint')} />;
}

interface GroupsProps {
  items: readonly Assignment[];
  state: AssignmentState;
  canOpen: boolean;
}

function Groups({ items, state, canOpen }: GroupsProps) {
  const t = useLearningText();
  const before = state === 'todo' ? items.filter((item) => item.stage === 'before') : [];
  const other = items.filter((item) => !before.includes(item));
  return (
    <>
      {before.length > 0 && (
        <Section title={t('before')}>
          <Cards items={before} canOpen={canOpen} />
        </Section>
      )}
      {other.length > 0 && (
        <Section title={state === 'done' ? t('done') : t('next')}>
          <Cards items={other} canOpen={canOpen} />
        </Section>
      )}
    </>
  );
}

function Cards({ items, canOpen }: { items: readonly Assignment[]; canOpen: boolean }) {
  const t = useLearningText();
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.id} className={item.late ? `${classes.card} ${classes.late}` : classes.card}>
          <div className={classes.words}>
            <h3 className={classes.title}>{item.title}</h3>
            <p className={classes.facts}>
              <span>{item.subjectName}</span>
              <span>{item.lessonName}</span>
              <span>{item.teacherName}</span>
            </p>
            <CardDates item={item} />
          </div>
          {canOpen && (
            <TextLink
              to={`/learn/${item.id}`}
              className={classes.go}
              aria-label={`${item.done ? t('again') : t('open')}: ${item.title}`}
            >
              {item.done ? t('again') : t('open')}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function CardDates({ item }: { item: Assignment }) {
  const t = useLearningText();
  return (
    <p className={classes.facts}>
      {item.late && <StatusBadge tone="bad">{t('lateOne')}</StatusBadge>}
      {item.done && (
        <StatusBadge tone="good">
          {t('openedOn')} <DateText value={item.firstOpenedAt} />
        </StatusBadge>
      )}
      {item.dueOn && (
        <span>
          {t('due')} <DateText value={item.dueOn} />
        </span>
      )}
      {item.lessonOn && (
        <span>
          {t('lesson')} <DateText value={item.lessonOn} />
        </span>
      )}
    </p>
  );
}
