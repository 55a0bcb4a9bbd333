import { Menu } from '@mantine/core';
import { Suspense, useRef } from 'react';
import type { LazyMenuProps } from './lazy-menu';
import { Bone } from './page-skeleton';

/** Takes over from the placeholder button, already open. */
export function MenuSurface({ label, className, width, items, children }: LazyMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" width={width} defaultOpened onClose={() => button.current?.focus()}>
      <Menu.Target>
        <button ref={button} type="button" className={className} aria-label={label}>
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Suspense fallback={<Bone height={80} />}>{items}</Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}
