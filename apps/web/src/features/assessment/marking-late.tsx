import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { formatDateTime } from '~/ui/format';
import { Section } from '~/ui/page';
import { EmptyState, ProblemState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { decideLate, type LateAnswer, lateQuery } from './marking.queries';

/** Answers that came after the time: counted only when a teacher says so. */
export function MarkingLate({ sittingId }: { sittingId: string }) {
  const t = useMarkingText();
  const { data, error, refetch } = useQuery(lateQuery(sittingId));
  const [asked, setAsked] = useState<{ answer: LateAnswer; takeUp: boolean } | null>(null);
  if (error) return <ProblemState error={error} onRetry={refetch} />;
  if (data?.length === 0) return <EmptyState title={t('late.none')} />;
  return (
    <Section title={t('tab.late')}>
      {data?.map((answer) => (
        <LateCard
          key={`${answer.attemptId}-${answer.position}`}
          answer={answer}
          onDecide={(takeUp) => setAsked({ answer, takeUp })}
        />
      ))}
      {asked && (
        <ConfirmReason
          opened
          onClose={() => setAsked(null)}
          title={t(asked.takeUp ? 'late.takeUp' : 'late.leave')}
          confirm={t(asked.takeUp ? 'late.takeUp' : 'late.leave')}
          onConfirm={(reason) =>
            decideLate(asked.answer.attemptId, asked.answer.position, { takeUp: asked.takeUp, reason })
          }
        >
          {t('late.hint')}
        </ConfirmReason>
      )}
    </Section>
  );
}

function LateCard({ answer, onDecide }: { answer: LateAnswer; onDecide: (takeUp: boolean) => void }) {
  const t = useMarkingText();
  return (
    <article className={classes.box}>
      <strong>
        {answer.studentName} · {t('marking.question', { number: answer.position })}
      </strong>
      <p className={classes.quiet}>
        {t('late.received', {
          at: formatDateTime(answer.receivedAt),
          deadline: formatDateTime(answer.deadlineAt),
        })}
      </p>
      <p className={classes.text}>
        {t('late.kept')}: {plain(answer.kept)} → {t('late.late')}: {plain(answer.late)}
      </p>
      {answer.decision ? (
        <StatusBadge tone={answer.decision === 'left' ? 'ended' : 'good'}>
          {t(answer.decision === 'left' ? 'late.left' : 'late.takenUp')}
        </StatusBadge>
      ) : (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => onDecide(false)}>
            {t('late.leave')}
          </Button>
          <Button onClick={() => onDecide(true)}>{t('late.takeUp')}</Button>
        </div>
      )}
    </article>
  );
}

/** What was answered, as far as a line can say it. */
function plain(response: Record<string, unknown> | null): string {
  if (!response) return '–';
  const { text, kind: _kind, ...rest } = response;
  return typeof text === 'string'
    ? text
    : Object.values(rest)
        .map((value) => JSON.stringify(value))
        .join(' ');
}
