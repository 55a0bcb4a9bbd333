import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '~/i18n';
import { formatDateTime } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';
import { sittingsQuery, startAttempt, type StudentSitting } from './attempt.queries';

type Group = 'open' | 'coming' | 'past';

/** The tests a student may take, is about to take or has taken. */
export function AttemptListPage() {
  const t = useAttemptText();
  const { data, error, isPending, refetch } = useQuery(sittingsQuery);
  const [starting, setStarting] = useState<StudentSitting | null>(null);
  return (
    <Page title={t('list.title')} loading={isPending} error={error} onRetry={refetch} narrow>
      {data?.length === 0 && <EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      {(['open', 'coming', 'past'] as const).map((group) => {
        const sittings = (data ?? []).filter((sitting) => groupOf(sitting) === group);
        if (sittings.length === 0) return null;
        return (
          <Section key={group} title={t(`list.${group}`)}>
            <ul className={classes.cards}>
              {sittings.map((sitting) => (
                <SittingCard key={sitting.id} sitting={sitting} onStart={() => setStarting(sitting)} />
              ))}
            </ul>
          </Section>
        );
      })}
      {starting && <StartDialog sitting={starting} onClose={() => setStarting(null)} />}
    </Page>
  );
}

function groupOf({ can, opensAt, closesAt, extraMinutes }: StudentSitting): Group {
  const now = Date.now();
  if (can.start || can.resume) return 'open';
  if (now < Date.parse(opensAt)) return 'coming';
  return now < Date.parse(closesAt) + extraMinutes * 60_000 ? 'open' : 'past';
}

function SittingCard({ sitting, onStart }: { sitting: StudentSitting; onStart: () => void }) {
  const t = useAttemptText();
  const navigate = useNavigate();
  const { title, subjectName, kind, questions, durationMinutes, extraMinutes, can } = sitting;
  const resume = (): void =>
    void navigate({
      to: '/tests/attempts/$attemptId',
      params: { attemptId: sitting.runningAttemptId ?? '' },
    });
  return (
    <li className={classes.card}>
      <div className={classes.cardText}>
        <h3 className={classes.cardTitle}>{title}</h3>
        <p className={classes.cardFacts}>
          {subjectName} · {t(`list.kind.${kind}`)} ·{' '}
          {t('list.facts', { questions, minutes: durationMinutes })}
          {extraMinutes > 0 && ` (${t('list.extra', { minutes: extraMinutes })})`}
        </p>
        <p className={classes.cardFacts}>{timesOf(sitting, t)}</p>
      </div>
      <div className={classes.cardActions}>
        {sitting.attemptsAllowed > 1 && (
          <span className={classes.cardFacts}>
            {t('list.attempts', { used: sitting.attemptsUsed, allowed: sitting.attemptsAllowed })}
          </span>
        )}
        {can.resume && <Button onClick={resume}>{t('list.resume')}</Button>}
        {can.start && <Button onClick={onStart}>{t('list.start')}</Button>}
        {!can.start && !can.resume && <Outcome sitting={sitting} />}
      </div>
    </li>
  );
}

function Outcome({ sitting }: { sitting: StudentSitting }) {
  const t = useAttemptText();
  if (sitting.resultAttemptId)
    return <TextLink to={`/tests/results/${sitting.resultAttemptId}`}>{t('list.result')}</TextLink>;
  if (sitting.attemptsUsed > 0) return <StatusBadge tone="good">{t('list.done')}</StatusBadge>;
  return groupOf(sitting) === 'past' ? <StatusBadge tone="bad">{t('list.missed')}</StatusBadge> : null;
}

function timesOf(sitting: StudentSitting, t: ReturnType<typeof useAttemptText>): string {
  const group = groupOf(sitting);
  if (group === 'coming') return t('list.opens', { at: formatDateTime(sitting.opensAt) });
  return t(group === 'open' ? 'list.closes' : 'list.closed', { at: formatDateTime(sitting.closesAt) });
}

/** The clock cannot be stopped, so it is started knowingly. */
function StartDialog({ sitting, onClose }: { sitting: StudentSitting; onClose: () => void }) {
  const t = useAttemptText();
  const shared = useText();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      const { id } = await startAttempt(sitting.id);
      await navigate({ to: '/tests/attempts/$attemptId', params: { attemptId: id } });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  const minutes = sitting.durationMinutes + sitting.extraMinutes;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('list.sure', { title: sitting.title })}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <p className={classes.dialogText}>{t('list.sureHint', { minutes })}</p>
      {sitting.instructions && <p className={classes.dialogText}>{sitting.instructions}</p>}
      <ProblemAlert error={problem} />
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose}>
          {t('list.later')}
        </Button>
        <Button loading={isBusy} onClick={() => void start()} data-autofocus>
          {t('list.start')}
        </Button>
      </div>
    </Modal>
  );
}
