import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmReason } from './confirm-reason';
import { complained, said } from './notify';

interface StepButtonProps {
  label: string;
  /** Said when it worked. */
  done: string;
  run: () => Promise<unknown>;
  isPrimary?: boolean;
}

/** One step with one press; what the server refuses is said. */
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
  /** What will happen, in one sentence. */
  lead?: string;
  run: (reason: string) => Promise<unknown>;
  danger?: boolean;
}

/** A step that others have to understand: asks for its reason first. */
export function ReasonButton({ label, lead, run, danger }: ReasonButtonProps) {
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
