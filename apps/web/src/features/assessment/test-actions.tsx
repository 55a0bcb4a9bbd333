import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { complained, said } from '~/ui/notify';
import { useTestText } from './test.i18n';
import { allowOnline, retireTest, submitTest, type Test, withdrawTest } from './test.queries';

/** What the reader may do with the test as a whole now. */
export function TestActions({ test: { id, can, form } }: { test: Test }) {
  const t = useTestText();
  return (
    <>
      {can.retire && (
        <ReasonButton
          label={t('retire')}
          lead={t('retireLead')}
          run={(reason) => retireTest(id, reason)}
          danger
        />
      )}
      {can.allowOnline && form === 'paper' && (
        <ReasonButton
          label={t('allowOnline')}
          lead={t('allowOnlineLead')}
          run={(reason) => allowOnline(id, reason)}
        />
      )}
      {can.withdraw && (
        <StepButton label={t('withdraw')} done={t('withdrawn')} run={() => withdrawTest(id)} />
      )}
      {can.submit && (
        <StepButton label={t('submit')} done={t('submitted')} run={() => submitTest(id)} isPrimary />
      )}
    </>
  );
}

interface StepButtonProps {
  label: string;
  /** Said when it worked. */
  done: string;
  run: () => Promise<unknown>;
  isPrimary?: boolean;
}

export function StepButton({ label, done, run, isPrimary }: StepButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const step = async (): Promise<void> => {
    setBusy(true);
    try {
      await run();
      said(done);
    } catch (error) {
      complained(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant={isPrimary ? 'filled' : 'default'} loading={isBusy} onClick={() => void step()}>
      {label}
    </Button>
  );
}

interface ReasonButtonProps {
  label: string;
  lead: string;
  run: (reason: string) => Promise<unknown>;
  danger?: boolean;
}

function ReasonButton({ label, lead, run, danger }: ReasonButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmReason
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={label}
        confirm={label}
        onConfirm={run}
        danger={danger}
      >
        {lead}
      </ConfirmReason>
    </>
  );
}
