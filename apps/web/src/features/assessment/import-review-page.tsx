import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { ImportBulkBar } from './import-bulk-bar';
import { useChosen } from './import-chosen';
import { ImportList, type MoreRows } from './import-list';
import { ImportQuestion } from './import-question';
import { ImportSteps } from './import-steps';
import { ImportSummary } from './import-summary';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import {
  importQuery,
  type QuestionImport,
  stagedQuery,
  type StagedQuestion,
  type StagedState,
  stagedStates,
} from './import.queries';

/** A file's questions: first what will and what will not come in, then each as it will look. */
export function ImportReviewPage({ id }: { id: string }) {
  const t = useImportText();
  const { data, error, refetch } = useQuery(importQuery(id));
  const [search] = useUrlState();
  const state = stagedStates.find((known) => known === search.state);
  return (
    <Page
      title={data?.fileName ?? t('title')}
      lead={data && t('readFrom', { subject: data.subjectName, grade: data.grade, total: data.counts.total })}
      crumbs={[
        { to: '/questions', label: t('bank') },
        { to: '/questions/import', label: t('title') },
      ]}
      actions={data && <ImportSteps one={data} />}
      loading={!data}
      error={error}
      onRetry={() => void refetch()}
    >
      {data && (
        <>
          <ImportSummary one={data} />
          <Questions key={state} one={data} state={state} />
        </>
      )}
    </Page>
  );
}

interface QuestionsProps {
  one: QuestionImport;
  state: StagedState | undefined;
}

function Questions(props: QuestionsProps) {
  const staged = useInfiniteQuery(stagedQuery(props.one.id, props.state));
  if (staged.error) return <ProblemAlert error={staged.error} onRetry={() => void staged.refetch()} />;
  if (!staged.data) return <PageSkeleton />;
  const rows = staged.data.pages.flatMap((page) => page.items);
  return <Review {...props} rows={rows} more={staged} />;
}

interface ReviewProps extends QuestionsProps {
  rows: readonly StagedQuestion[];
  more: MoreRows;
}

/** The list beside the question it shows, and what can be done to all that are chosen. */
function Review({ one, state, rows, more }: ReviewProps) {
  const [search, change] = useUrlState();
  const [isEditing, setEditing] = useState(false);
  const chosen = useChosen(rows);
  const found = rows.findIndex((row) => String(row.position) === String(search.question));
  const at = Math.max(found, 0);
  const row = rows[at];
  const go = (to: number): void => {
    setEditing(false);
    const next = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    change({ question: String(next?.position ?? '') });
  };
  return (
    <>
      <div className={classes.review}>
        {!isEditing && <ArrowKeys move={(step) => go(at + step)} />}
        <ImportList {...{ one, rows, state, chosen, go, more }} current={row?.position} />
        {row && (
          <ImportQuestion
            key={row.position}
            one={one}
            row={row}
            move={{ at, count: rows.length, go }}
            editing={[isEditing, setEditing]}
          />
        )}
      </div>
      <ImportBulkBar one={one} state={state} chosen={chosen} />
    </>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The arrows turn the questions wherever the focus is, except where something is typed or chosen. */
function ArrowKeys({ move }: { move: (step: number) => void }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      const isTyping = (event.target as HTMLElement).closest(
        'input, select, textarea, [contenteditable], [role=dialog]',
      );
      if (!step || isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      move(step);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [move]);
  return null;
}
