import { Button, Switch } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { complained, said } from '~/ui/notify';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import classes from './reporting.module.css';
import { type ReportText, useReportText } from './reporting.i18n';
import { addSchedule, type ReportSchedule, schedulesQuery, switchSchedule } from './reports.queries';
import { ScheduleForm } from './schedule-form';

export function SchedulesPage() {
  const t = useReportText();
  const { data, error, isPending, refetch } = useQuery(schedulesQuery);
  const canChange = Boolean(data?.can['change']);
  return (
    <Page
      title={t('schedules')}
      lead={t('schedulesLead')}
      crumbs={[{ label: t('title'), to: '/reports' }]}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {canChange && data && data.suggestions.length > 0 && (
        <Section title={t('suggested')}>
          <ul className={classes.suggestions}>
            {data.suggestions.map((suggestion) => (
              <Suggestion key={suggestion.rule} {...suggestion} />
            ))}
          </ul>
        </Section>
      )}
      <DataTable
        label={t('schedules')}
        columns={columnsOf(t, canChange)}
        rows={data?.items}
        rowId={({ id }) => id}
        empty={<EmptyState title={t('noSchedules')} hint={canChange && t('noSchedulesHint')} />}
      />
      {canChange && <ScheduleForm />}
    </Page>
  );
}

function Suggestion({ rule, source }: { rule: ReportSchedule['rule']; source: string }) {
  const t = useReportText();
  const add = useMutation({
    mutationFn: () => addSchedule({ rule, scope: 'school', recipients: [] }),
    onSuccess: () => said(t('scheduleAdded')),
    onError: complained,
  });
  return (
    <li className={classes.suggestion}>
      <span>
        <b>{t(`rules.${rule}`)}</b>
        <span className={classes.quiet}> · {source}</span>
      </span>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t('enable')}: ${t(`rules.${rule}`)}`}
        loading={add.isPending}
        onClick={() => add.mutate()}
      >
        {t('enable')}
      </Button>
    </li>
  );
}

function ruleName(t: ReportText, { rule, day }: ReportSchedule): string {
  return rule === 'monthly' ? t('monthlyOn', { day: day ?? 1 }) : t(`rules.${rule}`);
}

function columnsOf(t: ReportText, canChange: boolean): Column<ReportSchedule>[] {
  return [
    { id: 'rule', header: t('rule'), cell: (schedule) => ruleName(t, schedule) },
    { id: 'scope', header: t('scope'), cell: ({ scope }) => t(`scopes.${scope}`) },
    { id: 'nextOn', header: t('nextOn'), kind: 'date', cell: ({ nextOn }) => <DateText value={nextOn} /> },
    {
      id: 'active',
      header: t('active'),
      kind: 'status',
      width: 110,
      cell: (schedule) => (
        <Switch
          aria-label={`${t('active')}: ${ruleName(t, schedule)}`}
          checked={schedule.active}
          disabled={!canChange}
          onChange={(event) => void switchSchedule(schedule, event.currentTarget.checked).catch(complained)}
        />
      ),
    },
  ];
}
