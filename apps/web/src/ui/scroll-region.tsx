import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** What stands in it: said when the keyboard reaches it. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** What is wider or longer than its place, a table above all, scrolls by itself, with the keyboard too. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only what can be reached can be scrolled by keyboard
    <div className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
