import { useCallback, useEffect, useState } from 'react';

export type Overlay = 'palette' | 'help';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function focusListSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[data-list-search]');
  search?.focus();
  return search !== null;
}

function overlayOf(event: KeyboardEvent): Overlay | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return 'palette';
  if (event.key === '?' && !isTyping(event.target)) return 'help';
  return null;
}

/** Ctrl+K opens the palette, `?` the help, `/` goes to the search box of the list. */
export function useShortcuts() {
  const [opened, setOpened] = useState<Overlay | null>(null);
  const close = useCallback(() => setOpened(null), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const overlay = overlayOf(event);
      if (overlay) setOpened(overlay);
      const searched = event.key === '/' && !isTyping(event.target) && focusListSearch();
      if (overlay || searched) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return { opened, open: setOpened, close };
}
