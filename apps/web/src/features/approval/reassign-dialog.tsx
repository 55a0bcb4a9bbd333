import { Button, Modal, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useApprovalText } from './approval.i18n';
import { reassign, reviewersQuery } from './approval.queries';
import classes from './approval.module.css';

interface ReassignDialogProps {
  requestId: string;
  stepId: string;
  onClose: () => void;
}

/** Loaded when it is opened. */
export function ReassignDialog({ requestId, stepId, onClose }: ReassignDialogProps) {
  const t = useApprovalText();
  const shared = useText();
  const { data, error } = useQuery(reviewersQuery(requestId));
  const [staffId, setStaffId] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    try {
      await reassign(requestId, { stepId, staffId: staffId || null });
      said(t('reassigned'));
      onClose();
    } catch (refusal) {
      setProblem(refusal);
    }
  };
  const people = (data?.items ?? []).map(({ staffId: value, name, inHand }) => ({
    value,
    label: t('inHand', { name, count: inHand }),
  }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reassign')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <div className={classes.form}>
        <ProblemAlert error={problem ?? error} />
        <NativeSelect
          label={t('reassignTo')}
          description={t('reassignHint')}
          data-autofocus
          value={staffId}
          onChange={(event) => setStaffId(event.currentTarget.value)}
          data={[{ value: '', label: t('toPool') }, ...people]}
        />
        <div className={classes.verdicts}>
          <Button variant="default" onClick={onClose}>
            {shared('action.cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('reassign')}</Button>
        </div>
      </div>
    </Modal>
  );
}
