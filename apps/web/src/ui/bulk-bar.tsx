import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '~/i18n';
import classes from './bulk-bar.module.css';

export interface Selection {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
}

interface BulkBarProps {
  selection: Selection;
  /** Where more is chosen than the ids that are known. */
  count?: number;
  children: ReactNode;
}

/** Appears with a selection and says what can be done to all of it. */
export function BulkBar({ selection, count = selection.ids.size, children }: BulkBarProps) {
  const t = useText();
  return (
    <div role="toolbar" aria-label={t('table.bulk')} className={classes.bulk}>
      <span className={classes.count} aria-live="polite">
        {t('table.selected', { count })}
      </span>
      <div className={classes.actions}>{children}</div>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => selection.onChange(new Set())}>
        {t('table.clearSelection')}
      </Button>
    </div>
  );
}

/** The selection with one more, or one less. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
