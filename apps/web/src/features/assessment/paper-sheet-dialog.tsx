import { ConfirmReason } from '~/ui/confirm-reason';
import { usePaperText } from './paper.i18n';
import { removeSheet } from './paper.queries';

interface SheetDialogProps {
  attemptId: string;
  name: string;
  onClose: () => void;
}

/** Takes back a sheet that was read as another student's. */
export function SheetDialog({ attemptId, name, onClose }: SheetDialogProps) {
  const t = usePaperText();
  return (
    <ConfirmReason
      opened
      danger
      onClose={onClose}
      title={t('removeSheetOf', { name })}
      confirm={t('removeSheet')}
      onConfirm={(reason) => removeSheet(attemptId, reason)}
    >
      {t('removeSheetHint')}
    </ConfirmReason>
  );
}
