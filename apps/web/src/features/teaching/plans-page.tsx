import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { type Column, DataTable } from '~/ui/data-table';
import { formatHalves } from '~/ui/format';
import { complained } from '~/ui/notify';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { PlanStatus } from './plan-status';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type Plan, plansQuery, startPlan, subjectsQuery } from './teaching.queries';

const statuses = ['draft', 'submitted', 'approved', 'returned'] as const;

/** The teachers' plans of the year that the reader may see, and the subjects one has still to plan. */
export function PlansPage() {
  const t = useTeachingText();
  const list = useListState({ filters: ['status'] });
  const { data, error, refetch } = useQuery(plansQuery(list.query));
  const filter = (
    <Select
      aria-label={t('plan.filterStatus')}
      placeholder={t('plan.filterStatus')}
      clearable
      value={list.filters.status ?? null}
      onChange={(status) => list.filter({ status: status ?? undefined })}
      data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
    />
  );
  return (
    <Page title={t('plan.list')} crumbs={[{ label: t('title'), to: '/teaching' }]}>
      <SubjectsToStart />
      <DataTable
        label={t('plan.list')}
        columns={useColumns()}
        rows={data?.items}
        rowId={(plan) => plan.id}
        rowName={(plan) => t('plan.of', { subject: plan.subjectName, teacher: plan.teacherName })}
        href={(plan) => `/teaching/plans/${plan.id}`}
        list={list}
        searchable={false}
        filters={filter}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('noRows')} />}
      />
    </Page>
  );
}

function useColumns(): Column<Plan>[] {
  const t = useTeachingText();
  return [
    { id: 'teacher', header: t('plan.teacher'), cell: (plan) => plan.teacherName },
    { id: 'subject', header: t('plan.subject'), width: 150, cell: (plan) => plan.subjectName },
    {
      id: 'classes',
      header: t('plan.classes'),
      width: 160,
      wideOnly: true,
      cell: (plan) => plan.classNames.join(', '),
    },
    { id: 'rows', header: t('plan.rows'), kind: 'number', width: 90, cell: (plan) => plan.rows },
    {
      id: 'planned',
      header: t('plan.planned'),
      kind: 'number',
      width: 120,
      cell: (plan) => formatHalves(plan.halfPeriods),
    },
    {
      id: 'delivered',
      header: t('plan.delivered'),
      kind: 'number',
      width: 100,
      cell: (plan) => formatHalves(plan.deliveredHalfPeriods),
    },
    {
      id: 'status',
      header: t('plan.state'),
      kind: 'status',
      width: 140,
      cell: (plan) => <PlanStatus status={plan.status} />,
    },
  ];
}

function SubjectsToStart() {
  const t = useTeachingText();
  const navigate = useNavigate();
  const [key] = useState(newIdempotencyKey);
  const unplanned = (useQuery(subjectsQuery).data ?? []).filter((subject) => !subject.planId);
  if (unplanned.length === 0) return null;
  const start = async (subjectId: string): Promise<void> => {
    try {
      const plan = await startPlan(`${key}-${subjectId}`, subjectId);
      await navigate({ to: '/teaching/plans/$planId', params: { planId: plan.id } });
    } catch (error) {
      complained(error);
    }
  };
  return (
    <Section title={t('plan.toStart')}>
      <div className={classes.toolbar}>
        {unplanned.map((subject) => (
          <Button key={subject.subjectId} variant="light" onClick={() => void start(subject.subjectId)}>
            {t('plan.start', { subject: subject.subjectName })} ({subject.classNames.join(', ')})
          </Button>
        ))}
      </div>
    </Section>
  );
}
