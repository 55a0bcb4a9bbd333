import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { ImportList } from './import-list';
import { ImportQuestion } from './import-question';
import { ImportSteps } from './import-steps';
import { ImportSummary } from './import-summary';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import { importQuery, type QuestionImport, stagedQuery, stagedStates } from './import.queries';

/** A file's questions: first what will and what will not come in, then each as it will look. */
export function ImportReviewPage({ id }: { id: string }) {
  const t = useImportText();
  const { data, error, refetch } = useQuery(importQuery(id));
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
          <Questions one={data} />
        </>
      )}
    </Page>
  );
}

function Questions({ one }: { one: QuestionImport }) {
  const [search, change] = useUrlState();
  const state = stagedStates.find((known) => known === search.state);
  const staged = useInfiniteQuery(stagedQuery(one.id, state));
  const [isEditing, setEditing] = useState(false);
  if (staged.error) return <ProblemAlert error={staged.error} onRetry={() => void staged.refetch()} />;
  if (!staged.data) return <PageSkeleton />;
  const rows = staged.data.pages.flatMap((page) => page.items);
  const at = Math.max(
    rows.findIndex((row) => String(row.position) === String(search.question)),
    0,
  );
  const go = (to: number): void => {
    setEditing(false);
    change({ question: String(rows[Math.min(Math.max(to, 0), rows.length - 1)]?.position ?? '') });
  };
  const row = rows[at];
  return (
    <div className={classes.review}>
      {!isEditing && <ArrowKeys move={(step) => go(at + step)} />}
      <ImportList one={one} rows={rows} chosen={row?.position} go={go} more={staged} />
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
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The arrows turn the questions wherever the focus is, except where something is typed or chosen. */
function ArrowKeys({ move }: { move: (step: number) => void }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      const isTyping = (event.target as HTMLElement).closest('input, select, textarea, [contenteditable]');
      if (!step || isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      move(step);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [move]);
  return null;
}
