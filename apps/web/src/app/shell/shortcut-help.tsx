import { Modal } from '@mantine/core';
import { useText } from '~/i18n';
import classes from './shortcut-help.module.css';

const lists = [
  {
    title: 'anywhere',
    keys: [
      ['Ctrl K', 'palette'],
      ['?', 'help'],
      ['/', 'search'],
    ],
  },
  {
    title: 'inTables',
    keys: [
      ['↑ ↓', 'rows'],
      ['Enter', 'open'],
      ['Space', 'select'],
    ],
  },
  {
    title: 'inGrids',
    keys: [
      ['Enter', 'edit'],
      ['Enter ↓', 'commit'],
      ['Tab', 'next'],
      ['Esc', 'cancel'],
      ['Shift ↑ ↓ ← →', 'range'],
      ['Ctrl C / Ctrl V', 'clipboard'],
      ['Ctrl Z', 'undo'],
    ],
  },
] as const;

interface ShortcutHelpProps {
  onClose: () => void;
}

export function ShortcutHelp({ onClose }: ShortcutHelpProps) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {lists.map((list) => (
        <section key={list.title} className={classes.section}>
          <h3 className={classes.title}>{t(`shortcuts.${list.title}`)}</h3>
          <dl className={classes.list}>
            {list.keys.map(([keys, meaning]) => (
              <div key={meaning} className={classes.row}>
                <dt>{t(`shortcuts.${meaning}`)}</dt>
                <dd className={classes.keys}>
                  <kbd className={classes.kbd}>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
