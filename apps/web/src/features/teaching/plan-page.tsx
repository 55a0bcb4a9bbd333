import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatHalves } from '~/ui/format';
import { complained, said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { PlanEditor } from './plan-editor';
import { PlanStatus } from './plan-status';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import {
  choicesQuery,
  type Plan,
  planQuery,
  planRowsQuery,
  revisePlan,
  submitPlan,
  withdrawPlan,
} from './teaching.queries';

interface PlanPageProps {
  planId: string;
  /** The approval of the plan, shown beside its rows. */
  aside?: ReactNode;
}

/** One teacher's plan for a subject: its rows as a table, its state and its approval. */
export function PlanPage({ planId, aside }: PlanPageProps) {
  const t = useTeachingText();
  const { data: plan, isPending, error, refetch } = useQuery(planQuery(planId));
  const shown = plan && {
    title: t('plan.of', { subject: plan.subjectName, teacher: plan.teacherName }),
    badge: <PlanStatus status={plan.status} />,
    lead: <Lead plan={plan} />,
    actions: <PlanActions plan={plan} />,
  };
  return (
    <Page
      title={t('plan.list')}
      {...shown}
      crumbs={[
        { label: t('title'), to: '/teaching' },
        { label: t('plan.list'), to: '/teaching/plans' },
      ]}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {plan && <PlanBody plan={plan} aside={aside} />}
    </Page>
  );
}

function PlanBody({ plan, aside }: { plan: Plan; aside: ReactNode }) {
  const t = useTeachingText();
  const rows = useQuery(planRowsQuery(plan.id)).data;
  const choices = useQuery(choicesQuery(plan.id)).data;
  const isReady = rows && choices;
  return (
    <>
      {plan.status === 'returned' && (
        <Alert color="red">{t('plan.returned', { reason: plan.returnReason ?? '–' })}</Alert>
      )}
      <div className={aside ? `${classes.layout} ${classes.withAside}` : classes.layout}>
        <div>
          {isReady ? (
            <PlanEditor key={plan.version} plan={plan} rows={rows} choices={choices} />
          ) : (
            <PageSkeleton />
          )}
        </div>
        {aside && <aside aria-label={t('plan.approval')}>{aside}</aside>}
      </div>
    </>
  );
}

function Lead({ plan }: { plan: Plan }) {
  const t = useTeachingText();
  const figures = [
    plan.schoolYearName,
    plan.classNames.join(', '),
    `${t('plan.planned')}: ${formatHalves(plan.halfPeriods)}`,
    `${t('plan.inForce')}: ${formatHalves(plan.inForceHalfPeriods)}`,
    `${t('plan.delivered')}: ${formatHalves(plan.deliveredHalfPeriods)}`,
    plan.revision > 1 ? t('plan.revision', { number: plan.revision }) : '',
  ];
  return figures.filter(Boolean).join(' · ');
}

function PlanActions({ plan }: { plan: Plan }) {
  const t = useTeachingText();
  const run = (action: () => Promise<unknown>, words: string) => async (): Promise<void> => {
    try {
      await action();
      said(words);
    } catch (error) {
      complained(error);
    }
  };
  const submit = run(() => submitPlan(plan.id, plan.version), t('done.submitted'));
  const withdraw = run(() => withdrawPlan(plan.id), t('done.withdrawn'));
  const revise = run(() => revisePlan(plan.id), t('done.revised'));
  return (
    <>
      {plan.can.withdraw && (
        <Button variant="default" onClick={() => void withdraw()}>
          {t('plan.withdraw')}
        </Button>
      )}
      {plan.can.revise && <Button onClick={() => void revise()}>{t('plan.revise')}</Button>}
      {plan.can.submit && <Button onClick={() => void submit()}>{t('plan.submit')}</Button>}
    </>
  );
}
