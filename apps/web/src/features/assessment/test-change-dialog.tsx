import { Button, Modal, NumberInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { MomentField } from '~/ui/moment-field';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { instantOf, localOf } from '~/ui/school-time';
import { useTestText } from './test.i18n';
import styles from './test.module.css';
import { changeSitting } from './test.queries';

export interface GivenTerms {
  id: string;
  version: number;
  opensAt: string;
  closesAt: string;
  durationMinutes: number;
  attemptsAllowed: number;
}

interface ChangeDialogProps {
  sitting: GivenTerms;
  /** Somebody has begun: time can only be added, and why is said. */
  hasBegun: boolean;
  onClose: () => void;
}

/** Other times for a test that was given. */
export function ChangeDialog(props: ChangeDialogProps) {
  const t = useTestText();
  const shared = useText();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('changeTimes')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <ChangeForm {...props} />
    </Modal>
  );
}

function ChangeForm({ sitting, hasBegun, onClose }: ChangeDialogProps) {
  const t = useTestText();
  const [terms, setTerms] = useState(() => ({
    opens: localOf(Date.parse(sitting.opensAt)),
    closes: localOf(Date.parse(sitting.closesAt)),
    durationMinutes: sitting.durationMinutes,
    attemptsAllowed: sitting.attemptsAllowed,
  }));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const change = (changes: Partial<typeof terms>): void => setTerms((before) => ({ ...before, ...changes }));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const { opens, closes, ...how } = terms;
      const times = {
        opensAt: instantOr(opens, sitting.opensAt),
        closesAt: instantOr(closes, sitting.closesAt),
      };
      const why = reason.trim() ? { reason: reason.trim() } : {};
      await changeSitting(sitting.id, { version: sitting.version, ...times, ...how, ...why });
      said(t('timesChanged'));
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form className={styles.stack} onSubmit={(event) => void save(event)}>
      {hasBegun && <p className={styles.banner}>{t('onlyMore')}</p>}
      <MomentField
        label={t('opens')}
        disabled={hasBegun}
        value={terms.opens}
        onChange={(opens) => change({ opens })}
      />
      <MomentField
        label={t('closes')}
        from={hasBegun ? localOf(Date.parse(sitting.closesAt)).slice(0, 10) : undefined}
        value={terms.closes}
        onChange={(closes) => change({ closes })}
      />
      <NumberInput
        label={t('duration')}
        min={hasBegun ? sitting.durationMinutes : 5}
        max={240}
        value={terms.durationMinutes}
        onChange={(value) => change({ durationMinutes: Number(value) })}
      />
      <NumberInput
        label={t('attempts')}
        min={1}
        max={10}
        disabled={hasBegun}
        value={terms.attemptsAllowed}
        onChange={(value) => change({ attemptsAllowed: Number(value) })}
      />
      <Textarea
        label={t('changeReason')}
        description={hasBegun ? t('changeReasonHint') : undefined}
        required={hasBegun}
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemAlert error={problem} />
      <Button type="submit" loading={isBusy} disabled={!terms.opens || !terms.closes}>
        {t('saveTimes')}
      </Button>
    </form>
  );
}

/** Seconds that a field of minutes cannot show stay as they were. */
function instantOr(local: string, before: string): string {
  return localOf(Date.parse(before)) === local ? before : instantOf(local);
}
