import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { DateField } from '~/ui/date-field';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import classes from './planning.module.css';
import { usePlanningText } from './planning.i18n';
import { type PlanDraft, type ProductionPlan, changePlan, createPlan } from './plans.queries';

const targets = ['catalogue-approved', 'sample-per-grade', 'entries-published-percent', 'handed-in'] as const;
type Target = (typeof targets)[number];

const blankPhase: PlanDraft['phases'][number] = {
  name: '',
  goal: '',
  startsOn: '',
  endsOn: '',
  targetKind: 'entries-published-percent',
  targetValue: 100,
};

function valuesOf(plan: ProductionPlan | undefined): PlanDraft {
  if (!plan) return { number: null, issuedOn: null, title: '', purpose: '', phases: [{ ...blankPhase }] };
  const { number, issuedOn, title, purpose } = plan;
  const phases = plan.phases.map(({ id, name, goal, startsOn, endsOn, targetKind, targetValue }) => ({
    id,
    name,
    goal,
    startsOn,
    endsOn,
    targetKind,
    targetValue,
  }));
  return { number, issuedOn, title, purpose, phases };
}

const phaseFields = ['name', 'goal', 'startsOn', 'endsOn', 'targetKind', 'targetValue'] as const;

function fieldsOf(draft: PlanDraft): string[] {
  const phases = draft.phases.flatMap((_, index) => phaseFields.map((field) => `phases.${index}.${field}`));
  return ['number', 'issuedOn', 'title', 'purpose', ...phases];
}

type PlanForm = UseFormReturnType<PlanDraft>;

function usePlanForm(plan: ProductionPlan | undefined) {
  const t = usePlanningText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(newIdempotencyKey);
  const [refusal, setRefusal] = useState<unknown>(null);
  const needed = (value: string | null): string | null => (value?.trim() ? null : t('required'));
  const form = useForm<PlanDraft>({
    initialValues: valuesOf(plan),
    validate: { title: needed, phases: { name: needed, startsOn: needed, endsOn: needed } },
  });
  const saving = useMutation({
    mutationFn: (draft: PlanDraft) =>
      plan ? changePlan(plan.id, plan.version, draft) : createPlan(key, draft),
    onMutate: () => setRefusal(null),
    onSuccess: async ({ id }) => {
      said(t('savedToast'));
      await client.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ to: `/plans/${id}` });
    },
    onError: (error) => setRefusal(applyProblemToForm(error, form, fieldsOf(form.getValues()))),
  });
  return { form, saving, refusal };
}

/** Draws a plan up, or changes one that is not yet approved. */
export function PlanFormPage({ plan }: { plan?: ProductionPlan }) {
  const t = usePlanningText();
  const say = useText();
  const { form, saving, refusal } = usePlanForm(plan);
  return (
    <Page title={plan ? t('editPlan') : t('newPlan')} crumbs={[{ label: t('plans'), to: '/plans' }]} narrow>
      <form noValidate className={classes.form} onSubmit={form.onSubmit((draft) => saving.mutate(draft))}>
        <ProblemAlert error={refusal} />
        <TextInput label={t('planTitle')} required {...form.getInputProps('title')} />
        <div className={classes.pair}>
          <TextInput
            label={t('number')}
            placeholder="135/KH-THHS-CM"
            {...form.getInputProps('number')}
            value={form.values.number ?? ''}
            onChange={(event) => form.setFieldValue('number', event.currentTarget.value || null)}
          />
          <DateField label={t('issuedOn')} {...form.getInputProps('issuedOn')} />
        </div>
        <Textarea label={t('purpose')} autosize minRows={3} maxRows={12} {...form.getInputProps('purpose')} />
        {form.values.phases.map((phase, index) => (
          <PhaseFields key={phase.id ?? index} form={form} index={index} />
        ))}
        <div className={classes.bar}>
          <Button
            variant="default"
            disabled={form.values.phases.length >= 20}
            onClick={() => form.insertListItem('phases', { ...blankPhase })}
          >
            {t('addPhase')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {say('action.save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function PhaseFields({ form, index }: { form: PlanForm; index: number }) {
  const t = usePlanningText();
  const field = (name: string) => form.getInputProps(`phases.${index}.${name}`);
  const kind = (form.values.phases[index]?.targetKind ?? 'handed-in') as Target;
  return (
    <fieldset className={classes.phase}>
      <legend>
        {t('phase')} {index + 1}
      </legend>
      <TextInput label={t('phaseName')} required {...field('name')} />
      <Textarea label={t('goal')} autosize minRows={2} {...field('goal')} />
      <div className={classes.pair}>
        <DateField label={t('from')} required {...field('startsOn')} />
        <DateField label={t('to')} required {...field('endsOn')} />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('targetKind')}
          data={targets.map((value) => ({ value, label: t(`target.${value}`) }))}
          {...field('targetKind')}
        />
        <NumberInput
          label={t('targetValue')}
          min={1}
          max={100}
          suffix={kind === 'sample-per-grade' ? '' : ' %'}
          description={t(`unit.${kind}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...field('targetValue')}
        />
      </div>
      <div className={classes.bar}>
        <span />
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => form.removeListItem('phases', index)}
        >
          {t('removePhase', { number: index + 1 })}
        </Button>
      </div>
    </fieldset>
  );
}
