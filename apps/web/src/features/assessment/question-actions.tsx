import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { complained, said } from '~/ui/notify';
import { TextLink } from '~/ui/text-link';
import { useQuestionText } from './question.i18n';
import { type Question, retireQuestion, submitQuestion, withdrawQuestion } from './question.queries';

/** What the reader may do with the question now. */
export function QuestionActions({ question: { id, can, status } }: { question: Question }) {
  const t = useQuestionText();
  return (
    <>
      {can.retire && <RetireButton id={id} />}
      {can.withdraw && (
        <StepButton label={t('page.withdraw')} done={t('page.withdrawn')} run={() => withdrawQuestion(id)} />
      )}
      {can.edit && (
        <TextLink to={`/questions/${id}/edit`} className="hl-plain-button">
          {t(status === 'approved' ? 'page.editNew' : 'page.edit')}
        </TextLink>
      )}
      {can.submit && (
        <StepButton
          label={t('page.submit')}
          done={t('page.submitted')}
          run={() => submitQuestion(id)}
          isPrimary
        />
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

function StepButton({ label, done, run, isPrimary }: StepButtonProps) {
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

function RetireButton({ id }: { id: string }) {
  const t = useQuestionText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('page.retire')}
      </Button>
      <ConfirmReason
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('page.retire')}
        confirm={t('page.retire')}
        onConfirm={(reason) => retireQuestion(id, reason)}
        danger
      >
        {t('page.retireLead')}
      </ConfirmReason>
    </>
  );
}
