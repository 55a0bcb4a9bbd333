import { Button, NumberInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatNumber } from '~/ui/format';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useApprovalText } from './approval.i18n';
import { type ApprovalRequest, decide, type NewDecision } from './approval.queries';
import classes from './approval.module.css';

type Verdict = 'approve' | 'return';

interface DecisionFormProps {
  request: ApprovalRequest;
  /** Called once the decision stands, before lists are read again. */
  onDecided?: (verdict: Verdict) => void;
}

/** The sheet of points, a comment, and the two verdicts. What is decided on is exactly what was read. */
export function DecisionForm({ request, onDecided }: DecisionFormProps) {
  const t = useApprovalText();
  const { form, send, busy, problem } = useDecision(request, onDecided);
  const passes = request.step?.kind === 'critique' ? t('pass') : t('approve');
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => (event.preventDefault(), void send('approve'))}
    >
      <ProblemAlert error={problem} />
      {request.rubric.length > 0 && <Rubric request={request} form={form} />}
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('reason')}
      />
      <div className={classes.verdicts}>
        <Button
          variant="default"
          disabled={busy !== null}
          loading={busy === 'return'}
          onClick={() => void send('return')}
        >
          {t('giveBack')}
        </Button>
        <Button type="submit" disabled={busy !== null} loading={busy === 'approve'}>
          {passes}
        </Button>
      </div>
    </form>
  );
}

interface Values {
  reason: string;
  scores: Record<string, number | string>;
}

function useDecision(request: ApprovalRequest, onDecided?: (verdict: Verdict) => void) {
  const t = useApprovalText();
  const [busy, setBusy] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const form = useForm<Values>({ initialValues: { reason: '', scores: {} } });
  const send = async (verdict: Verdict): Promise<void> => {
    const values = form.getValues();
    const lacking = lackingIn(request, values, verdict);
    form.setErrors(
      Object.fromEntries(
        lacking.map((field) => [field, t(field === 'reason' ? 'reasonMissing' : 'scoreMissing')]),
      ),
    );
    if (lacking.length > 0) return;
    setBusy(verdict);
    setProblem(null);
    try {
      await decide(request.id, bodyOf(request, values, verdict));
      said(t(verdict === 'approve' ? 'approvedOne' : 'returnedOne', { title: request.title }));
      form.reset();
      onDecided?.(verdict);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return { form, send, busy, problem };
}

/** Fields that must be filled for this verdict and are not. */
function lackingIn(request: ApprovalRequest, { reason, scores }: Values, verdict: Verdict): string[] {
  if (verdict === 'return') return reason.trim() === '' ? ['reason'] : [];
  return request.rubric.flatMap(({ key }) => (typeof scores[key] === 'number' ? [] : [`scores.${key}`]));
}

function bodyOf(request: ApprovalRequest, { reason, scores }: Values, verdict: Verdict): NewDecision {
  return {
    stepId: request.step?.id ?? '',
    verdict,
    contentHash: request.contentHash,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    scores: Object.entries(scores).flatMap(([key, points]) =>
      typeof points === 'number' ? [{ key, points }] : [],
    ),
  };
}

interface RubricProps {
  request: ApprovalRequest;
  form: ReturnType<typeof useForm<Values>>;
}

function Rubric({ request, form }: RubricProps) {
  const t = useApprovalText();
  const scores = form.getValues().scores;
  const points = request.rubric.reduce((sum, { key }) => sum + (Number(scores[key]) || 0), 0);
  const max = request.rubric.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return (
    <fieldset className={classes.rubric}>
      <legend>{t('points')}</legend>
      {request.rubric.map(({ key, name, maxPoints }) => (
        <NumberInput
          key={key}
          label={name}
          description={t('outOf', { max: maxPoints })}
          min={0}
          max={maxPoints}
          step={0.5}
          decimalScale={1}
          decimalSeparator=","
          clampBehavior="strict"
          {...form.getInputProps(`scores.${key}`)}
        />
      ))}
      <p className={classes.quiet} aria-live="polite">
        {t('total', { points: formatNumber(points), max: formatNumber(max) })}
      </p>
    </fieldset>
  );
}
