import { Alert, Button, Menu, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { upload } from '~/api/upload';
import { useText } from '~/i18n';
import { FileDrop } from '~/ui/file-drop';
import type { Edits } from '~/ui/use-edits';
import { useGradebookText } from './gradebook.i18n';
import { TemplateDrop } from './template-drop';
import { imported, type TraitRow } from './trait-rows';
import type { ReadTraits, TraitSheet } from './traits.queries';

/** The official sheet of a primary class out, its levels in: into the table, where they are looked at and saved. */
export function TraitFiles({ sheet, edits }: { sheet: TraitSheet; edits: Edits<TraitRow> }) {
  const t = useGradebookText();
  const shared = useText();
  const [opened, setOpened] = useState<'import' | 'template' | null>(null);
  const [read, setRead] = useState<ReadTraits | null>(null);
  const url = `/api/v1/gradebook/classes/${sheet.classId}`;
  const take = (answer: ReadTraits): void => {
    edits.apply(imported(answer));
    setRead(answer);
    setOpened(null);
  };
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconFileSpreadsheet size={16} />}>
            {t('files.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={`${url}/primary-sheet?period=${sheet.period}`} download>
            {t('traits.export')}
          </Menu.Item>
          <Menu.Item onClick={() => setOpened('template')}>{t('files.template')}</Menu.Item>
          {sheet.can.record && <Menu.Item onClick={() => setOpened('import')}>{t('files.import')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {read && <Found read={read} onClose={() => setRead(null)} />}
      <Modal
        opened={opened !== null}
        onClose={() => setOpened(null)}
        title={opened === 'template' ? t('files.template') : t('files.import')}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        {opened === 'template' && (
          <TemplateDrop
            url={`${url}/filled-primary-sheet?period=${sheet.period}`}
            onDone={() => setOpened(null)}
          />
        )}
        {opened === 'import' && (
          <FileDrop<ReadTraits>
            label={t('traits.drop')}
            maxBytes={5 * 1024 * 1024}
            extensions={['xlsx', 'csv']}
            send={(file, onProgress) =>
              upload<ReadTraits>({ url: `${url}/traits-preview?period=${sheet.period}`, file, onProgress })
            }
            onDone={take}
          />
        )}
      </Modal>
    </>
  );
}

function Found({ read, onClose }: { read: ReadTraits; onClose: () => void }) {
  const t = useGradebookText();
  const { records, refused, strangers } = read;
  return (
    <Alert withCloseButton onClose={onClose} color={refused.length > 0 ? 'yellow' : undefined}>
      <p>{t('traits.read', { count: records.length })}</p>
      {refused.map(({ row, trait, text }) => (
        <p key={`${row} ${trait}`}>{t('traits.refused', { row, trait, text })}</p>
      ))}
      {strangers.length > 0 && (
        <p>{t('files.strangers', { names: strangers.map(({ name, code }) => name || code).join(', ') })}</p>
      )}
    </Alert>
  );
}
