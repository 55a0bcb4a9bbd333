import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DateText } from '~/ui/date-text';
import { said } from '~/ui/notify';
import { Page, Section } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { PhaseList, PhaseStrip } from './phase-strip';
import classes from './planning.module.css';
import { PlanningBadge } from './planning-badges';
import { usePlanningText } from './planning.i18n';
import { type ProductionPlan, planQuery, submitPlan } from './plans.queries';
import { ProgressTables } from './progress-tables';

interface PlanPageProps {
  planId: string;
  /** The state of the plan's approval; composed by the route. */
  aside?: ReactNode;
}

export function PlanPage({ planId, aside }: PlanPageProps) {
  const t = usePlanningText();
  const { data: plan, error, isPending, refetch } = useQuery(planQuery(planId));
  return (
    <Page
      title={plan?.title ?? t('plans')}
      badge={plan && <PlanningBadge status={plan.status} />}
      lead={plan && <PlanLead plan={plan} />}
      crumbs={[{ label: t('plans'), to: '/plans' }]}
      loading={isPending}
      error={error}
      onRetry={() => void refetch()}
      actions={plan && <PlanActions plan={plan} />}
    >
      {plan && <PlanBody plan={plan} aside={aside} />}
    </Page>
  );
}

function PlanActions({ plan }: { plan: ProductionPlan }) {
  const t = usePlanningText();
  const client = useQueryClient();
  const submitting = useMutation({
    mutationFn: () => submitPlan(plan.id),
    onSuccess: async () => {
      said(t('submitted'));
      await client.invalidateQueries();
    },
  });
  return (
    <div className={classes.screenOnly}>
      <ProblemAlert error={submitting.error} />
      <Button variant="default" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {plan.can.edit && (
        <Button component={Link} to={`/plans/${plan.id}/edit`} variant="default">
          {t('edit')}
        </Button>
      )}
      {plan.can.submit && (
        <Button loading={submitting.isPending} onClick={() => submitting.mutate()}>
          {t('submit')}
        </Button>
      )}
    </div>
  );
}

function PlanLead({ plan }: { plan: ProductionPlan }) {
  const t = usePlanningText();
  return (
    <>
      {plan.number && <span>{plan.number} · </span>}
      {plan.issuedOn && (
        <span>
          <DateText value={plan.issuedOn} /> ·{' '}
        </span>
      )}
      {plan.schoolYear}
      {plan.draftedBy && <span> · {t('draftedBy', { name: plan.draftedBy })}</span>}
    </>
  );
}

function PlanBody({ plan, aside }: { plan: ProductionPlan; aside: ReactNode }) {
  const t = usePlanningText();
  return (
    <div className={aside ? classes.withAside : undefined}>
      <div className={classes.main}>
        {plan.purpose && (
          <details className={classes.purpose}>
            <summary>{t('purpose')}</summary>
            <p>{plan.purpose}</p>
          </details>
        )}
        {plan.phases.length > 0 && (
          <Section title={t('phases')}>
            <PhaseStrip phases={plan.phases} />
            <PhaseList phases={plan.phases} />
          </Section>
        )}
        <ProgressTables planId={plan.id} />
      </div>
      {aside && <aside className={classes.aside}>{aside}</aside>}
    </div>
  );
}
