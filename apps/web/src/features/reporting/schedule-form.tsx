import { Button, MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import classes from './reporting.module.css';
import { useReportText } from './reporting.i18n';
import { addSchedule, type NewSchedule, recipientsQuery, rules, scopes } from './reports.queries';

export function ScheduleForm() {
  const t = useReportText();
  const staff = useQuery(recipientsQuery);
  const form = useForm({
    initialValues: {
      rule: 'monthly' as NewSchedule['rule'],
      day: 25,
      scope: 'school' as NewSchedule['scope'],
      recipients: [] as string[],
    },
  });
  const add = useMutation({
    mutationFn: ({ rule, day, scope, recipients }: typeof form.values) =>
      addSchedule({ rule, scope, recipients, ...(rule === 'monthly' ? { day } : {}) }),
    onSuccess: () => said(t('scheduleAdded')),
    onError: (error) => void applyProblemToForm(error, form, ['rule', 'day', 'scope', 'recipients']),
  });
  return (
    <Section title={t('addSchedule')}>
      <ProblemAlert error={add.error} withoutFields />
      <form className={classes.fields} onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <NativeSelect
          label={t('rule')}
          data={rules.map((value) => ({ value, label: t(`rules.${value}`) }))}
          {...form.getInputProps('rule')}
        />
        {form.values.rule === 'monthly' && (
          <NumberInput
            label={t('day')}
            min={1}
            max={28}
            allowDecimal={false}
            {...form.getInputProps('day')}
          />
        )}
        <NativeSelect
          label={t('scope')}
          data={scopes.map((value) => ({ value, label: t(`scopes.${value}`) }))}
          {...form.getInputProps('scope')}
        />
        <MultiSelect
          label={t('recipients')}
          searchable
          data={staff.data?.items.map(({ id, fullName }) => ({ value: id, label: fullName })) ?? []}
          {...form.getInputProps('recipients')}
        />
        <Button type="submit" variant="default" className={classes.submit} loading={add.isPending}>
          {t('addSchedule')}
        </Button>
      </form>
    </Section>
  );
}
