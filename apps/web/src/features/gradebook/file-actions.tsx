import { Button, Menu, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { upload } from '~/api/upload';
import { useText } from '~/i18n';
import { FileDrop } from '~/ui/file-drop';
import { useGradebookText } from './gradebook.i18n';
import { type ImportPreview, type Sheet, documentUrl } from './gradebook.queries';
import { ImportReview } from './import-review';
import { TemplateDrop } from './template-drop';
import type { MarkEntry } from './use-mark-entry';

const limits = { maxBytes: 5 * 1024 * 1024 };

type Opened = 'import' | 'template' | null;

/** Excel in and out: the official sheet, the filled official template, and a file tried before it is entered. */
export function FileActions({ sheet, entry }: { sheet: Sheet; entry: MarkEntry }) {
  const t = useGradebookText();
  const shared = useText();
  const [opened, setOpened] = useState<Opened>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const close = (): void => {
    setOpened(null);
    setPreview(null);
  };
  const url = `/api/v1/mark-sheets/${sheet.sheet.id}/import-preview`;
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconFileSpreadsheet size={16} />}>
            {t('files.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={documentUrl(sheet.sheet.id)} download>
            {t('files.export')}
          </Menu.Item>
          <Menu.Item onClick={() => setOpened('template')}>{t('files.template')}</Menu.Item>
          {sheet.can.enter && <Menu.Item onClick={() => setOpened('import')}>{t('files.import')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={opened !== null}
        onClose={close}
        size="lg"
        title={opened === 'template' ? t('files.template') : t('files.import')}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        {preview && <ImportReview preview={preview} entry={entry} onDone={close} />}
        {!preview && opened === 'import' && (
          <FileDrop<ImportPreview>
            label={t('files.drop')}
            {...limits}
            extensions={['xlsx', 'csv']}
            send={(file, onProgress) => upload<ImportPreview>({ url, file, onProgress })}
            onDone={setPreview}
          />
        )}
        {opened === 'template' && (
          <TemplateDrop url={`/api/v1/mark-sheets/${sheet.sheet.id}/filled-template`} onDone={close} />
        )}
      </Modal>
    </>
  );
}
