import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { formatDateTime } from '~/ui/format';
import { Section } from '~/ui/page';
import { EmptyState, Unread } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { StatusBadge } from '~/ui/status-badge';
import { asAsked } from './asked-content';
import { keysQuery } from './key.queries';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { decideLate, type LateAnswer, lateQuery } from './marking.queries';
import type { Content } from './question.queries';
import { ResultsAnswer } from './results-answer';

/** Answers that came after the time: counted only when a teacher says so. */
export function MarkingLate({ sittingId }: { sittingId: string }) {
  const t = useMarkingText();
  const { data, error, refetch } = useQuery(lateQuery(sittingId));
  const { data: keys } = useQuery(keysQuery(sittingId));
  const [asked, setAsked] = useState<{ answer: LateAnswer; takeUp: boolean } | null>(null);
  if (!data || !keys) return <Unread error={error} onRetry={refetch} />;
  if (data.length === 0) return <EmptyState title={t('late.none')} />;
  return (
    <Section title={t('tab.late')}>
      <ProblemAlert error={error} onRetry={refetch} />
      {data.map((answer) => (
        <LateCard
          key={`${answer.attemptId}-${answer.position}`}
          answer={answer}
          content={keys?.find(({ position }) => position === answer.position)?.content}
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

interface LateCardProps {
  answer: LateAnswer;
  /** Of its question; essays say themselves what they say. */
  content: Content | undefined;
  onDecide: (takeUp: boolean) => void;
}

function LateCard({ answer, content, onDecide }: LateCardProps) {
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
      <div className={classes.beside}>
        <div>
          <strong>{t('late.kept')}</strong>
          <Response content={content} response={answer.kept} />
        </div>
        <div>
          <strong>{t('late.late')}</strong>
          <Response content={content} response={answer.late} />
        </div>
      </div>
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

/** With letters and texts of the question as the teacher knows it, whatever order the student saw. */
function Response({ content, response }: { content: Content | undefined; response: object | null }) {
  const t = useMarkingText();
  if (response && content) return <ResultsAnswer question={asAsked(content)} given={response} />;
  const text = response && 'text' in response ? String(response.text).trim() : '';
  return text ? (
    <p className={classes.text}>{text}</p>
  ) : (
    <p className={classes.quiet}>{t('marking.blank')}</p>
  );
}
