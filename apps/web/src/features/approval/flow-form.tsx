import { Button, Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { type Flow, saveFlow } from './approval.queries';
import classes from './approval.module.css';
import { draftOf, type FlowDraft, newStep, ruleOf } from './flow-draft';
import { FlowStepFields } from './flow-step-fields';
import { useRulesText } from './rules.i18n';

/** Edits the steps in order; saving writes a new version. */
export function FlowForm({ flow }: { flow: Flow }) {
  const t = useRulesText();
  const shared = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useForm<FlowDraft>({ initialValues: draftOf(flow) });
  const { steps } = form.getValues();
  const save = async (draft: FlowDraft): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { version } = await saveFlow(flow.kind, { version: flow.version, ...ruleOf(draft) });
      said(t('flow.saved', { version }));
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((draft) => void save(draft))}>
      {!flow.can.change && <p className={classes.quiet}>{t('flow.readOnly')}</p>}
      <ProblemAlert error={problem} />
      <Checkbox
        label={t('flow.resume')}
        disabled={!flow.can.change}
        {...form.getInputProps('resumeAtReturn', { type: 'checkbox' })}
      />
      {steps.map((step, index) => (
        <FlowStepFields key={step.key} form={form} index={index} disabled={!flow.can.change} />
      ))}
      {flow.can.change && (
        <div className={classes.verdicts}>
          <Button
            variant="default"
            onClick={() => form.insertListItem('steps', newStep(steps, t('flow.newStep')))}
          >
            {t('flow.addStep')}
          </Button>
          <Button variant="default" disabled={!form.isDirty()} onClick={() => form.reset()}>
            {shared('action.cancel')}
          </Button>
          <Button type="submit" disabled={!form.isDirty()} loading={isBusy}>
            {t('flow.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
