import { Button, NumberInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { DateField } from '~/ui/date-field';
import { formatHalves, today } from '~/ui/format';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type PlanRow, recordDelivery } from './teaching.queries';

/** A lesson already on the calendar is proposed for its own day, otherwise for today. */
function proposedDay(row: PlanRow): string {
  return row.taughtOn && row.taughtOn <= today() ? row.taughtOn : today();
}

export function DeliveryForm({ row, onDone }: { row: PlanRow; onDone: () => void }) {
  const t = useTeachingText();
  const left = row.halfPeriods - row.deliveredHalfPeriods;
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useForm({ initialValues: { deliveredOn: proposedDay(row), periods: left / 2, note: '' } });
  const submit = form.onSubmit(async ({ deliveredOn, periods, note }) => {
    setBusy(true);
    try {
      await recordDelivery(row.id, { deliveredOn, halfPeriods: Math.round(periods * 2), note });
      said(t('done.recorded', { className: row.className }));
      onDone();
    } catch (error) {
      setProblem(applyProblemToForm(error, form, ['deliveredOn', 'note']));
      setBusy(false);
    }
  });
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ProblemAlert error={problem} />
      <DateField label={t('delivery.on')} required maxDate={today()} {...form.getInputProps('deliveredOn')} />
      <NumberInput
        label={t('delivery.periods', { left: formatHalves(left) })}
        min={0.5}
        max={left / 2}
        step={0.5}
        decimalSeparator=","
        {...form.getInputProps('periods')}
      />
      <Textarea label={t('delivery.note')} autosize maxLength={500} {...form.getInputProps('note')} />
      <p className={classes.quiet}>{t('delivery.hint')}</p>
      <Button type="submit" loading={isBusy}>
        {t('delivery.save')}
      </Button>
    </form>
  );
}
