import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '~/i18n';
import { ProblemAlert } from '~/ui/problem-alert';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';
import type { OpenAttempt } from './attempt.queries';
import type { AttemptWork } from './use-attempt';

/** Says what is still open before the test is handed in for good. */
export function AttemptHandIn({ work, attempt }: { work: AttemptWork; attempt: OpenAttempt }) {
  const t = useAttemptText();
  const shared = useText();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const open = attempt.questions.filter((question) => !work.isAnswered(question.position));
  const submit = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work.handIn();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  const numbers = open.map((question) => question.number).join(', ');
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('page.handIn')}</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('page.sure')}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        <p className={classes.dialogText}>
          {open.length > 0 ? t('page.stillOpen', { count: open.length, numbers }) : t('page.allAnswered')}
        </p>
        <ProblemAlert error={problem} />
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('page.back')}
          </Button>
          <Button loading={isBusy} onClick={() => void submit()} data-autofocus>
            {t('page.handIn')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
