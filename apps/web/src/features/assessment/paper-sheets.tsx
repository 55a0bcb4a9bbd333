import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { upload } from '~/api/upload';
import { useText } from '~/i18n';
import { FileDrop } from '~/ui/file-drop';
import { usePaperText } from './paper.i18n';
import classes from './paper.module.css';
import { type SheetReport, sheetsUrl } from './paper.queries';
import { PaperSheetsReport } from './paper-sheets-report';

const megabyte = 1024 * 1024;

/** Answer sheets from a scanner or a phone: looked through first, then taken all at once. */
export function PaperSheets({ testId }: { testId: string }) {
  const t = usePaperText();
  const shared = useText();
  const [isOpen, setOpen] = useState(false);
  const [read, setRead] = useState<{ file: File; report: SheetReport } | null>(null);
  const close = (): void => {
    setOpen(false);
    setRead(null);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sheetsIn')}</Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="xl"
        title={t('sheetsIn')}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        {read ? (
          <PaperSheetsReport testId={testId} {...read} onBack={() => setRead(null)} onDone={close} />
        ) : (
          <div className={classes.stack}>
            <p className={classes.note}>{t('sheetsHint')}</p>
            <FileDrop<SheetReport>
              label={t('sheetsFile')}
              maxBytes={5 * megabyte}
              extensions={['xlsx', 'csv']}
              send={(file, onProgress) =>
                upload<SheetReport>({ url: `${sheetsUrl(testId)}/preview`, file, onProgress })
              }
              onDone={(report, file) => setRead({ report, file })}
            />
            <ul className={classes.habits}>
              <li>{t('habit.student')}</li>
              <li>{t('habit.code')}</li>
              <li>{t('habit.answers')}</li>
            </ul>
          </div>
        )}
      </Modal>
    </>
  );
}
