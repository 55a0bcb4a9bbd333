import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '~/i18n';
import classes from './confirm-reason.module.css';
import { ProblemAlert } from './problem-alert';

interface ConfirmDialogProps {
  title: string;
  /** What will happen, or the fields that say it. */
  children: ReactNode;
  /** The verb on the button: "Bỏ tệp". */
  confirm: string;
  /** Resolves when done: the window then closes. A refusal is shown inside it. */
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  danger?: boolean;
  /** Nothing is said yet that could be done. */
  disabled?: boolean;
  size?: string;
}

/** A question with one verb, open as long as it is there. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirm, onConfirm, onClose, danger, disabled, size } = props;
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.form}>
        {children}
        <ProblemAlert error={problem} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            color={danger ? 'red' : undefined}
            loading={isBusy}
            disabled={disabled}
            onClick={() => void run()}
          >
            {confirm}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
