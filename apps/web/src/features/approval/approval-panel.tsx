import { useQuery } from '@tanstack/react-query';
import { Bone } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { useApprovalText } from './approval.i18n';
import { requestQuery, type SubjectHistory, subjectHistoryQuery } from './approval.queries';
import classes from './approval.module.css';
import { StateBadge } from './badges';
import type { ContentWords } from './content-words';
import { DecisionForm } from './decision-form';
import { HoldingButtons } from './holding-buttons';
import { RequestTimeline } from './request-timeline';
import { StepList } from './step-list';

interface ApprovalPanelProps {
  kind: string;
  subjectId: string;
  words?: ContentWords;
}

/** The approval of one subject beside the subject itself: buttons where the reviewer is reading. */
export function ApprovalPanel({ kind, subjectId, words }: ApprovalPanelProps) {
  const t = useApprovalText();
  const { data, error, refetch } = useQuery(subjectHistoryQuery(kind, subjectId));
  return (
    <section className={classes.panel} aria-label={t('panel')} aria-busy={!data && !error}>
      <div className={classes.panelHead}>
        <h2>{t('panel')}</h2>
        {data && <StateBadge state={data.state} />}
      </div>
      {data ? (
        <PanelBody history={data} words={words} />
      ) : error ? (
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      ) : (
        <PanelSkeleton />
      )}
    </section>
  );
}

function PanelBody({ history, words }: { history: SubjectHistory; words?: ContentWords }) {
  const t = useApprovalText();
  if (history.requestId) return <PanelRequest id={history.requestId} words={words} />;
  return <p className={classes.quiet}>{history.state === 'none' ? t('notFoundHint') : t('privateHint')}</p>;
}

function PanelRequest({ id, words }: { id: string; words?: ContentWords }) {
  const t = useApprovalText();
  const { data: request, error, refetch } = useQuery(requestQuery(id));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!request) return <PanelSkeleton />;
  return (
    <>
      <StepList request={request} />
      <HoldingButtons request={request} />
      {request.can.decide && <DecisionForm key={request.step?.id} request={request} />}
      <h3>{t('history')}</h3>
      <RequestTimeline rounds={request.rounds} words={words} />
    </>
  );
}

function PanelSkeleton() {
  return (
    <div className={classes.form}>
      <Bone width="60%" />
      <Bone width="80%" />
      <Bone width="45%" />
    </div>
  );
}
