import { Button, Group, Modal } from '@mantine/core';
import { useText } from '~/i18n';
import { RichText } from '~/ui/rich-text';
import { ScrollRegion } from '~/ui/scroll-region';
import { useExportText } from './export.i18n';
import { type ExportFormat, exportFormats, type ExportLosses } from './export.queries';
import classes from './export.module.css';

interface ExportLossesDialogProps {
  format: ExportFormat;
  said: ExportLosses;
  onTake: () => void;
  onClose: () => void;
}

/** What the chosen format leaves behind: each loss once, with the questions it happens in. */
export function ExportLossesDialog({ format, said, onTake, onClose }: ExportLossesDialogProps) {
  const t = useExportText();
  const shared = useText();
  const title = t('losses', { format: exportFormats[format].label });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={title}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
      styles={{ title: { lineHeight: 1.3 } }}
    >
      <p className={classes.lead}>{t('lead', { count: said.lossy, total: said.questions })}</p>
      <ScrollRegion className={classes.scroll} label={title}>
        <ul className={classes.list}>
          {said.losses.map((loss) => (
            <Loss key={loss.says} loss={loss} total={said.questions} />
          ))}
        </ul>
      </ScrollRegion>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={onTake}>{t('take')}</Button>
      </Group>
    </Modal>
  );
}

function Loss({ loss, total }: { loss: ExportLosses['losses'][number]; total: number }) {
  const t = useExportText();
  const { says, count, places } = loss;
  return (
    <li>
      <strong>{says}</strong>
      <details>
        <summary>{count === total ? t('everywhere', { count }) : t('places', { count })}</summary>
        <ol className={classes.places}>
          {places.map(({ questionId, number, stem }) => (
            <li key={questionId}>
              <span className={classes.number}>{t('number', { number })}</span>
              <RichText html={stem} look="clamped" />
            </li>
          ))}
          {count > places.length && <li>{t('more', { count: count - places.length })}</li>}
        </ol>
      </details>
    </li>
  );
}
