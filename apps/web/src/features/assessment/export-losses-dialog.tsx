import { Button, Group, Modal } from '@mantine/core';
import { useText } from '~/i18n';
import { RichText } from '~/ui/rich-text';
import { useExportText } from './export.i18n';
import { type ExportFormat, exportFormats, type ExportLosses } from './export.queries';
import classes from './export.module.css';

interface ExportLossesDialogProps {
  format: ExportFormat;
  said: ExportLosses;
  onTake: () => void;
  onClose: () => void;
}

/** Question by question, what the chosen format leaves behind. */
export function ExportLossesDialog({ format, said, onTake, onClose }: ExportLossesDialogProps) {
  const t = useExportText();
  const shared = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('losses', { format: exportFormats[format].label })}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <p className={classes.lead}>{t('lead', { count: said.losses.length, total: said.questions })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list is scrolled by keyboard too */}
      <ul className={classes.list} tabIndex={0}>
        {said.losses.map(({ questionId, stem, says }) => (
          <li key={questionId ?? 'file'}>
            {questionId ? <RichText html={stem} look="clamped" /> : <strong>{t('whole')}</strong>}
            {says.map((each) => (
              <span key={each}>{each}</span>
            ))}
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={onTake}>{t('take')}</Button>
      </Group>
    </Modal>
  );
}
