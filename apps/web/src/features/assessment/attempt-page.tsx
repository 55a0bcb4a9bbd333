import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { AttemptBar } from './attempt-bar';
import { AttemptHandIn } from './attempt-hand-in';
import { AttemptMap } from './attempt-map';
import { AttemptQuestion } from './attempt-question';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';
import { attemptQuery, type OpenAttempt } from './attempt.queries';
import { useAttempt } from './use-attempt';

/** A student at work: questions by page, a clock that is the server's, and answers that save themselves. */
export function AttemptPage({ attemptId }: { attemptId: string }) {
  const t = useAttemptText();
  const { data, error, isPending, refetch } = useQuery(attemptQuery(attemptId));
  const [ended, setEnded] = useState<OpenAttempt | null>(null);
  const attempt = ended ?? data;
  return (
    <Page
      title={attempt?.title ?? t('list.title')}
      loading={isPending}
      error={error}
      onRetry={refetch}
      narrow
      crumbs={[{ label: t('list.title'), to: '/tests/mine' }]}
    >
      {attempt?.submittedAt && <HandedIn attempt={attempt} />}
      {attempt && !attempt.submittedAt && <Writing attempt={attempt} onEnd={setEnded} />}
    </Page>
  );
}

function HandedIn({ attempt }: { attempt: OpenAttempt }) {
  const t = useAttemptText();
  return (
    <EmptyState
      title={t('page.handedIn', { at: formatDateTime(attempt.submittedAt) })}
      hint={t('page.handedInHint')}
      action={<TextLink to="/tests/mine">{t('page.backToList')}</TextLink>}
    />
  );
}

interface WritingProps {
  attempt: OpenAttempt;
  onEnd: (attempt: OpenAttempt) => void;
}

function Writing({ attempt, onEnd }: WritingProps) {
  const t = useAttemptText();
  const work = useAttempt(attempt, onEnd);
  const [page, setPage] = useState(0);
  const pages = chunked(attempt.questions, attempt.questionsPerPage);
  const show = (wanted: number): void => {
    setPage(Math.min(Math.max(wanted, 0), pages.length - 1));
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <AttemptBar work={work} attempt={attempt} />
      {work.state === 'elsewhere' && (
        <Alert color="yellow" title={t('elsewhere.title')} role="alert">
          <p className={classes.dialogText}>{t('elsewhere.hint')}</p>
          <Button onClick={() => void work.takeBack()}>{t('elsewhere.here')}</Button>
        </Alert>
      )}
      {work.isOffline && <Alert color="yellow">{t('offline')}</Alert>}
      {attempt.instructions && page === 0 && <p className={classes.dialogText}>{attempt.instructions}</p>}
      <div className={classes.questions}>
        {pages[page]?.map((question) => (
          <AttemptQuestion
            key={question.position}
            question={question}
            given={work.answerOf(question.position)}
            refused={work.refused.get(question.position)}
            onAnswer={(given) => work.answer(question.position, given)}
          />
        ))}
      </div>
      <nav className={classes.turning} aria-label={t('page.page', { page: page + 1, pages: pages.length })}>
        <Button variant="default" disabled={page === 0} onClick={() => show(page - 1)}>
          {t('page.previous')}
        </Button>
        <span className={classes.cardFacts}>{t('page.page', { page: page + 1, pages: pages.length })}</span>
        {page < pages.length - 1 ? (
          <Button onClick={() => show(page + 1)}>{t('page.next')}</Button>
        ) : (
          <AttemptHandIn work={work} attempt={attempt} />
        )}
      </nav>
      <AttemptMap
        attempt={attempt}
        isAnswered={work.isAnswered}
        onOpen={(number) => show(Math.floor((number - 1) / attempt.questionsPerPage))}
      />
    </>
  );
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
