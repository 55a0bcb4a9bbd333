import { useQuery } from '@tanstack/react-query';
import { formatDateTime, formatNumber } from '~/ui/format';
import { Page } from '~/ui/page';
import { RichText } from '~/ui/rich-text';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { resultQuery, type StudentResult } from './marking.queries';
import { withBlanks } from './question-stem';
import { ResultsAnswer } from './results-answer';

type QuestionResult = StudentResult['questions'][number];

/** What a student sees once the teacher has released the results. */
export function ResultsAttemptPage({ attemptId }: { attemptId: string }) {
  const t = useMarkingText();
  const { data, error, isPending, refetch } = useQuery(resultQuery(attemptId));
  return (
    <Page
      title={data?.title ?? t('result.back')}
      lead={data && t('result.submitted', { at: formatDateTime(data.submittedAt) })}
      badge={
        data && (
          <StatusBadge tone="ended">
            {t('result.score', {
              score: formatNumber(data.score / 100),
              points: formatNumber(data.points / 100),
            })}
          </StatusBadge>
        )
      }
      crumbs={[{ to: '/tests/mine', label: t('result.back') }]}
      loading={isPending}
      error={error}
      onRetry={refetch}
      narrow
    >
      {data?.questions.map((result) => (
        <QuestionOutcome key={result.question.position} result={result} />
      ))}
    </Page>
  );
}

function QuestionOutcome({ result }: { result: QuestionResult }) {
  const t = useMarkingText();
  const { question, score, right, comment, explanation, rubric, creditsAll } = result;
  return (
    <section className={classes.question} aria-labelledby={`result-${question.position}`}>
      <div className={classes.bar}>
        <h2 id={`result-${question.position}`} className={classes.heading}>
          {t('marking.question', { number: question.number })}
        </h2>
        <StatusBadge tone={toneOf(score, question.points)}>
          {t('result.score', {
            score: formatNumber(score / 100),
            points: formatNumber(question.points / 100),
          })}
        </StatusBadge>
      </div>
      {question.stimulus && <RichText html={question.stimulus} />}
      <RichText html={withBlanks(question)} />
      <strong>{t('result.yours')}</strong>
      <Response result={result} />
      {right && (
        <>
          <strong>{t('result.right')}</strong>
          <ResultsAnswer question={question} given={right} />
        </>
      )}
      {rubric.length > 0 && (
        <ul className={classes.answers}>
          {rubric.map(({ text, earned, points }) => (
            <li key={text}>
              {text}:{' '}
              {t('result.score', { score: formatNumber(earned / 100), points: formatNumber(points / 100) })}
            </li>
          ))}
        </ul>
      )}
      {creditsAll && <p className={classes.text}>{t('result.everybody')}</p>}
      <Changes changes={result.changes} />
      <Remark title={t('result.comment')} text={comment} />
      {explanation && (
        <>
          <strong>{t('result.explanation')}</strong>
          <RichText html={explanation} />
        </>
      )}
    </section>
  );
}

function toneOf(score: number, points: number): Tone {
  if (score >= points) return 'good';
  return score > 0 ? 'ended' : 'bad';
}

function Response({ result: { question, response, score, isOnPaper } }: { result: QuestionResult }) {
  const t = useMarkingText();
  if (isOnPaper) return <p className={classes.quiet}>{t('result.onPaper')}</p>;
  const isBlank = !response || (question.kind === 'essay' && String(response.text).trim() === '');
  if (response && !isBlank) return <ResultsAnswer question={question} given={response} />;
  const said = question.kind === 'essay' && score === 0 ? 'result.blankEssay' : 'result.unanswered';
  return <p className={classes.quiet}>{t(said)}</p>;
}

/** A score that is another one than the student first saw says why. */
function Changes({ changes }: { changes: QuestionResult['changes'] }) {
  const t = useMarkingText();
  return changes.map(({ before, after, reason, at }) => (
    <p key={at} className={classes.text}>
      {t('result.changed', {
        before: formatNumber(before / 100),
        after: formatNumber(after / 100),
        at: formatDateTime(at),
        reason,
      })}
    </p>
  ));
}

function Remark({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <p className={classes.text}>
      <strong>{title}: </strong>
      {text}
    </p>
  );
}
