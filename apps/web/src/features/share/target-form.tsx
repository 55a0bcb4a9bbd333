import { Button, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { DateField } from '~/ui/date-field';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { authorityName, certaintyName } from './scope-name';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import { changeTarget, type Target, type TargetChanges } from './share.queries';
import { averages, readings } from './use-share-view';

const fields = ['minPercent', 'reachedBy', 'reading', 'average', 'isActive', 'source'] as const;

/** One minimum somebody asks for: how much, by when, by which reading, from which document and how sure we are of it. */
export function TargetForm({ target }: { target: Target }) {
  const t = useShareText();
  const common = useText();
  const { minPercent, reachedBy, reading, average, isActive, source } = target;
  const form = useForm<Required<TargetChanges>>({
    initialValues: { minPercent, reachedBy, reading, average, isActive, source },
  });
  const [problem, setProblem] = useState<unknown>(null);
  const save = useMutation({
    mutationFn: (changes: TargetChanges) => changeTarget(target.id, changes),
    onSuccess: () => {
      form.resetDirty();
      said(t('policy.savedTarget'));
    },
    onError: (error) => setProblem(applyProblemToForm(error, form, fields)),
    onMutate: () => setProblem(null),
  });
  const name = t('policy.nameOf', {
    authority: authorityName(t, target.authority),
    level: t(`level.${target.level}`),
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <fieldset className={classes.targetForm}>
        <legend>{name}</legend>
        <ProblemAlert error={problem} />
        <Switch label={t('policy.active')} {...form.getInputProps('isActive', { type: 'checkbox' })} />
        <div className={classes.pair}>
          <NumberInput
            label={t('policy.minimum')}
            min={0.01}
            max={100}
            decimalScale={2}
            decimalSeparator=","
            hideControls
            {...form.getInputProps('minPercent')}
          />
          <DateField
            required
            withAsterisk={false}
            label={t('policy.by')}
            {...form.getInputProps('reachedBy')}
          />
        </div>
        <TargetReading form={form} />
        <TextInput label={t('policy.source')} {...form.getInputProps('source')} />
        <p className={classes.quiet}>
          {t('policy.certainty', { certainty: certaintyName(t, target.certainty) })}
        </p>
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={!form.isDirty()}
          aria-label={t('policy.saveTarget', { name })}
        >
          {common('action.save')}
        </Button>
      </fieldset>
    </form>
  );
}

type Form = ReturnType<typeof useForm<Required<TargetChanges>>>;

function TargetReading({ form }: { form: Form }) {
  const t = useShareText();
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('reading.label')}
        data={readings.map((value) => ({ value, label: t(`reading.${value}`) }))}
        {...form.getInputProps('reading')}
      />
      <NativeSelect
        label={t('reading.average')}
        data={averages.map((value) => ({ value, label: t(`reading.${value}`) }))}
        {...form.getInputProps('average')}
      />
    </div>
  );
}
