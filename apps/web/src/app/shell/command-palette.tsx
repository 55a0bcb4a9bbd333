import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useSession } from '~/api/session';
import { useText } from '~/i18n';
import { fold } from '~/ui/format';
import { visibleTo } from '../navigation';
import classes from './command-palette.module.css';

interface CommandPaletteProps {
  onClose: () => void;
}

function useMatchingPages(words: string) {
  const t = useText();
  const { can } = useSession();
  return visibleTo(can)
    .map((entry) => ({ ...entry, label: t(`nav.${entry.label}`) }))
    .filter(({ label }) => fold(label).includes(fold(words.trim())));
}

/** Type a few letters, with or without diacritics, and Enter goes to the page. */
export function CommandPalette({ onClose }: CommandPaletteProps) {
  const t = useText();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const pages = useMatchingPages(words);
  const go = (to: string): void => {
    onClose();
    void navigate({ to: to as '/' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = pages[at];
    if (step) setAt((at + step + pages.length) % Math.max(pages.length, 1));
    else if (event.key === 'Enter' && chosen) go(chosen.to);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} yOffset="12vh" size={520}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('menu.search')}>
        <div className={classes.field}>
          <IconSearch size={17} stroke={1.7} aria-hidden="true" />
          <input
            className={classes.input}
            role="combobox"
            aria-expanded="true"
            aria-controls="palette-pages"
            aria-activedescendant={pages[at] ? `palette-${at}` : undefined}
            aria-label={t('menu.search')}
            placeholder={t('menu.search')}
            data-autofocus
            value={words}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id="palette-pages" role="listbox" aria-label={t('menu.search')} className={classes.list}>
          {pages.map((page, index) => (
            <div
              key={page.to}
              id={`palette-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={index === at ? `${classes.page} ${classes.current}` : classes.page}
              onMouseMove={() => setAt(index)}
              onClick={() => go(page.to)}
              onKeyDown={onKeyDown}
            >
              <page.icon size={17} stroke={1.6} aria-hidden="true" />
              {page.label}
            </div>
          ))}
          {pages.length === 0 && <p className={classes.none}>{t('menu.noPage')}</p>}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
