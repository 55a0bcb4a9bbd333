import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { said } from '~/ui/notify';
import { useMarkingText } from './marking.i18n';
import { giveTime, reopenAttempt, type StudentProgress } from './marking.queries';

interface HelpDialogProps {
  student: StudentProgress;
  onClose: () => void;
}

/** Lets a student go on with what was handed in, for as long as the teacher says. */
export function ReopenDialog({ student, onClose }: HelpDialogProps) {
  const t = useMarkingText();
  const [minutes, setMinutes] = useState(10);
  return (
    <ConfirmReason
      opened
      onClose={onClose}
      title={t('progress.reopenFor', { name: student.name })}
      confirm={t('progress.reopen')}
      onConfirm={(reason) => reopenAttempt(student.attemptId ?? '', reason, minutes)}
    >
      {t('progress.reopenHint')}
      <NumberInput
        mt="sm"
        label={t('progress.reopenMinutes')}
        min={1}
        max={60}
        value={minutes}
        onChange={(value) => setMinutes(Number(value))}
      />
    </ConfirmReason>
  );
}

/** What a student has beyond the others; whoever is writing sees it at once. */
export function TimeDialog({ student, sittingId, onClose }: HelpDialogProps & { sittingId: string }) {
  const t = useMarkingText();
  const { studentId, name, extraMinutes } = student;
  const [minutes, setMinutes] = useState(extraMinutes + 5);
  const give = async (reason: string): Promise<void> => {
    await giveTime(sittingId, studentId, { minutes, reason });
    said(t('progress.given', { name, minutes }));
  };
  return (
    <ConfirmReason
      opened
      onClose={onClose}
      title={t('progress.giveTimeTo', { name })}
      confirm={t('progress.giveTime')}
      onConfirm={give}
    >
      {t('progress.timeHint')}
      <NumberInput
        mt="sm"
        label={t('progress.extraMinutes')}
        min={0}
        max={240}
        value={minutes}
        onChange={(value) => setMinutes(Number(value))}
      />
    </ConfirmReason>
  );
}
