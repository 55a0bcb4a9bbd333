import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { asProblem } from '~/api/problem';
import { Page, Section } from '~/ui/page';
import { TextLink } from '~/ui/text-link';
import { useApprovalText } from './approval.i18n';
import { type ApprovalRequest, requestQuery } from './approval.queries';
import classes from './approval.module.css';
import { StateBadge } from './badges';
import type { ContentWords } from './content-words';
import { DecisionForm } from './decision-form';
import { HoldingButtons } from './holding-buttons';
import { names } from './inbox-columns';
import { RequestTimeline } from './request-timeline';
import { StepList } from './step-list';
import { useKindName } from './use-kind-name';
import { useNeighbours } from './use-neighbours';

interface RequestPageProps {
  requestId: string;
  /** By kind of subject. */
  words: Record<string, ContentWords>;
}

/** One request: where it stands, the decision, its history; then on to the next without going back to the list. */
export function RequestPage({ requestId, words }: RequestPageProps) {
  const t = useApprovalText();
  const kindName = useKindName();
  const { data: request, error, refetch, isPending } = useQuery(requestQuery(requestId));
  const { previous, next, goNext, goPrevious } = useNeighbours(requestId);
  const isGone = isMissing(error);
  return (
    <Page
      title={request?.title ?? t('title')}
      badge={request && <StateBadge state={request.state} />}
      crumbs={[{ label: t('title'), to: '/approvals' }]}
      lead={
        request &&
        [kindName(request.subjectKind), request.departmentName, names(request.authors)]
          .filter(Boolean)
          .join(' · ')
      }
      loading={isPending}
      error={isGone ? null : error}
      onRetry={() => void refetch()}
      actions={
        <>
          <Button variant="default" disabled={!previous} onClick={goPrevious}>
            {t('previous')}
          </Button>
          <Button variant="default" disabled={!next} onClick={goNext}>
            {t('next')}
          </Button>
        </>
      }
    >
      {isGone && <Gone wasRead={request !== undefined} />}
      {request && <RequestBody request={request} words={words[request.subjectKind]} onDecided={goNext} />}
    </Page>
  );
}

const isMissing = (error: unknown): boolean => error !== null && asProblem(error).isNotFound;

/** Another reviewer was quicker, while the request was open here or before its link was followed. */
function Gone({ wasRead }: { wasRead: boolean }) {
  const t = useApprovalText();
  return (
    <Alert color="yellow" role="alert">
      {t(wasRead ? 'goneMeanwhile' : 'gone')}
    </Alert>
  );
}

interface RequestBodyProps {
  request: ApprovalRequest;
  words?: ContentWords;
  onDecided: () => void;
}

function RequestBody({ request, words, onDecided }: RequestBodyProps) {
  const t = useApprovalText();
  return (
    <div className={classes.columns}>
      <div className={classes.form}>
        <p>
          <TextLink to={request.url}>{t('open')}</TextLink>
        </p>
        {request.can.decide && (
          <DecisionForm key={request.step?.id} request={request} onDecided={onDecided} />
        )}
        <Section title={t('history')}>
          <RequestTimeline rounds={request.rounds} words={words} />
        </Section>
      </div>
      <aside className={classes.panel} aria-label={t('steps')}>
        <h2>{t('steps')}</h2>
        <StepList request={request} />
        <HoldingButtons request={request} />
      </aside>
    </div>
  );
}
