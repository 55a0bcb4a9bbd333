import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Bone } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { RichText } from '~/ui/rich-text';
import { Timeline } from '~/ui/timeline';
import { QuestionChanges } from './question-changes';
import { QuestionView } from './question-view';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type Question, versionQuery } from './question.queries';

/** Every version, newest first; each can be laid beside the one before it. */
export function QuestionVersions({ question }: { question: Question }) {
  const t = useQuestionText();
  const [compared, setCompared] = useState<number | null>(null);
  const entries = question.versions.map(({ number, createdAt, writtenBy, approvedAt }) => {
    const isInForce = number === question.approvedVersion && question.status !== 'retired';
    return {
      id: String(number),
      at: createdAt,
      tone: approvedAt ? ('good' as const) : ('draft' as const),
      title: `${t('page.version', { number })}${isInForce ? ` (${t('page.inForce')})` : ''}`,
      body: (
        <>
          {t('page.versionBy', { name: writtenBy })}
          {number > 1 && (
            <>
              {' '}
              <Button size="compact-xs" variant="subtle" onClick={() => setCompared(number)}>
                {t('page.compare')}
              </Button>
            </>
          )}
        </>
      ),
    };
  });
  return (
    <>
      <Timeline entries={entries} />
      {compared !== null && <Comparison id={question.id} number={compared} />}
    </>
  );
}

function Comparison({ id, number }: { id: string; number: number }) {
  const t = useQuestionText();
  const before = useQuery(versionQuery(id, number - 1));
  const after = useQuery(versionQuery(id, number));
  const error = before.error ?? after.error;
  if (error) return <ProblemAlert error={error} />;
  if (!before.data || !after.data) return <Bone height={160} />;
  return (
    <>
      <QuestionChanges before={before.data} after={after.data} />
      <div className={classes.comparison}>
        {[before.data, after.data].map((version) => (
          <div key={version.number} className={classes.paper}>
            <h3>{t('page.before', { number: version.number })}</h3>
            <QuestionView content={version.content} withKey />
            {version.explanation && <RichText html={version.explanation} className={classes.explanation} />}
          </div>
        ))}
      </div>
    </>
  );
}
