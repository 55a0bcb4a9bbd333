import { Modal } from '@mantine/core';
import { useText } from '~/i18n';
import { ConfirmReason } from '~/ui/confirm-reason';
import { AttendanceForm } from './attendance-form';
import { DeliveryForm } from './delivery-form';
import { MaterialsForm } from './materials-form';
import { RowStudents } from './row-students';
import { useTeachingText } from './teaching.i18n';
import { type PlanRow, withdrawDelivery } from './teaching.queries';

export type Dialog = 'delivery' | 'attendance' | 'materials' | 'students' | 'withdrawal';

interface RowDialogsProps {
  row: PlanRow;
  dialog: Dialog;
  onClose: () => void;
}

/** The windows a row opens. */
export function RowDialogs({ row, dialog, onClose }: RowDialogsProps) {
  const t = useTeachingText();
  const say = useText();
  if (dialog === 'withdrawal') return <Withdrawal row={row} onClose={onClose} />;
  const titles = {
    delivery: t('delivery.title'),
    attendance: t('attendance.title', { className: row.className }),
    materials: t('materials.title'),
    students: t('students.title', { className: row.className }),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={titles[dialog]}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      {dialog === 'delivery' && <DeliveryForm row={row} onDone={onClose} />}
      {dialog === 'attendance' && <AttendanceForm row={row} onDone={onClose} />}
      {dialog === 'materials' && <MaterialsForm row={row} onDone={onClose} />}
      {dialog === 'students' && <RowStudents row={row} />}
    </Modal>
  );
}

function Withdrawal({ row, onClose }: Omit<RowDialogsProps, 'dialog'>) {
  const t = useTeachingText();
  const last = row.deliveries.at(-1);
  return (
    <ConfirmReason
      opened
      onClose={onClose}
      title={t('withdrawal.title')}
      confirm={t('action.withdrawal')}
      danger
      onConfirm={(reason) => withdrawDelivery(last?.id ?? '', reason)}
    >
      {t('withdrawal.lead')}
    </ConfirmReason>
  );
}
