import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '~/i18n';
import classes from './confirm-reason.module.css';
import { ProblemAlert } from './problem-alert';

const shortest = 5;

interface ConfirmReasonProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, in one sentence. */
  children?: ReactNode;
  /** The verb on the button: "Trả lại". */
  confirm: string;
  /** Resolves when done: the window then closes. A refusal is shown inside it. */
  onConfirm: (reason: string) => Promise<unknown>;
  danger?: boolean;
}

/** For what cannot be undone quietly and others have to understand: asks for a reason, which is obligatory. */
export function ConfirmReason(props: ConfirmReasonProps) {
  const t = useText();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <ReasonForm {...props} />
    </Modal>
  );
}

function ReasonForm({ onClose, children, confirm, onConfirm, danger }: ConfirmReasonProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setLacking(reason.trim().length < shortest);
    if (reason.trim().length < shortest) return;
    setBusy(true);
    try {
      await onConfirm(reason.trim());
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      {children && <div className={classes.lead}>{children}</div>}
      <ProblemAlert error={problem} />
      <Textarea
        label={t('reason.label')}
        description={t('reason.hint')}
        error={isLacking && t('reason.required', { count: shortest })}
        required
        data-autofocus
        autosize
        minRows={3}
        maxRows={8}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" color={danger ? 'red' : undefined} loading={isBusy}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
