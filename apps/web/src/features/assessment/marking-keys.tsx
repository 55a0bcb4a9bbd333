import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime, formatNumber } from '~/ui/format';
import { Section } from '~/ui/page';
import { EmptyState, Unread } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { RichText } from '~/ui/rich-text';
import { StatusBadge } from '~/ui/status-badge';
import { asAsked, rightAnswerOf } from './asked-content';
import { useKeyText } from './key.i18n';
import { type KeyCorrection, type KeyOfQuestion, keysQuery } from './key.queries';
import { KeyDialog } from './marking-key-dialog';
import classes from './marking.module.css';
import { QuestionView } from './question-view';
import { ResultsAnswer } from './results-answer';

interface MarkingKeysProps {
  sittingId: string;
  isReleased: boolean;
}

/** Every key beside what the class made of it: a wrong one shows, and is put right here. */
export function MarkingKeys({ sittingId, isReleased }: MarkingKeysProps) {
  const t = useKeyText();
  const { data, error, refetch } = useQuery(keysQuery(sittingId));
  const [corrected, setCorrected] = useState<KeyOfQuestion | null>(null);
  if (!data) return <Unread error={error} onRetry={refetch} />;
  if (data.length === 0) return <EmptyState title={t('none')} />;
  return (
    <Section title={t('title')}>
      <ProblemAlert error={error} onRetry={refetch} />
      <p className={classes.text}>{t('hint')}</p>
      {data.map((question) => (
        <Question key={question.position} question={question} onCorrect={() => setCorrected(question)} />
      ))}
      {corrected && (
        <KeyDialog
          sittingId={sittingId}
          question={corrected}
          isReleased={isReleased}
          onClose={() => setCorrected(null)}
        />
      )}
    </Section>
  );
}

function Question({ question, onCorrect }: { question: KeyOfQuestion; onCorrect: () => void }) {
  const t = useKeyText();
  const { position, points, stimulus, content, creditsAll } = question;
  return (
    <section className={classes.question} aria-labelledby={`key-${position}`}>
      <div className={classes.bar}>
        <h3 id={`key-${position}`} className={classes.heading}>
          {t('question', { number: position })}{' '}
          <span className={classes.quiet}>· {t('points', { points: formatNumber(points / 100) })}</span>
        </h3>
        <div className={classes.actions}>
          <span className={classes.quiet}>
            {question.answers > 0 ? t('full', question) : t('unanswered')}
          </span>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('correctOf', { number: position })}
            onClick={onCorrect}
          >
            {t('correct')}
          </Button>
        </div>
      </div>
      {creditsAll && (
        <div>
          <StatusBadge tone="waiting">{t('everybody')}</StatusBadge>
        </div>
      )}
      {stimulus && <RichText html={stimulus} />}
      <QuestionView content={content} withKey />
      <Common question={question} />
      <History corrections={question.corrections} />
    </section>
  );
}

function Common({ question: { content, common } }: { question: KeyOfQuestion }) {
  const t = useKeyText();
  if (common.length === 0) return null;
  const asked = asAsked(content);
  return (
    <details>
      <summary className={classes.summary}>{t('common')}</summary>
      <ul className={classes.common}>
        {common.map(({ response, count, score }) => (
          <li key={JSON.stringify(response)}>
            <ResultsAnswer question={asked} given={response} />
            <span className={classes.quiet}>{t('times', { count, points: formatNumber(score / 100) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function History({ corrections }: { corrections: KeyCorrection[] }) {
  const t = useKeyText();
  if (corrections.length === 0) return null;
  return (
    <>
      <strong>{t('history')}</strong>
      <ol className={classes.common}>
        {corrections.map((correction) => (
          <li key={correction.at}>
            <span>{correction.creditsAll ? t('everybody') : <RightOf content={correction.content} />}</span>
            <span>{correction.reason}</span>
            <span className={classes.quiet}>
              {correction.byName}, {formatDateTime(correction.at)} · {t('changed', correction)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function RightOf({ content }: { content: KeyOfQuestion['content'] }) {
  const right = rightAnswerOf(content);
  return right && <ResultsAnswer question={asAsked(content)} given={right} />;
}
