import { Menu } from '@mantine/core';
import { type ReactNode, Suspense, useRef } from 'react';
import { Bone } from './page-skeleton';

export interface MenuProps {
  label: string;
  className?: string;
  width?: number;
  /** `Menu.Item`s, best in a lazy component of their own. */
  items: ReactNode;
  children: ReactNode;
}

/** Takes over from the placeholder button, already open. */
export function MenuSurface({ label, className, width, items, children }: MenuProps) {
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
