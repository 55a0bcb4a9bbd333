import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useText } from '~/i18n';
import type { DataTableProps } from './data-table.types';
import classes from './data-table.module.css';
import { formatNumber } from './format';
import type { ListState } from './use-list-state';

/** How many there are, and the way to the next ones. */
export function DataTableFooter<Row>({ rows, total, list, nextCursor }: DataTableProps<Row>) {
  const t = useText();
  if (!rows) return null;
  const count = total ?? rows.length;
  const said = total === undefined && nextCursor ? t('table.shown', { count }) : t('table.total', { count });
  return (
    <div className={classes.footer}>
      <span className="hl-numbers">{said.replace(String(count), formatNumber(count))}</span>
      {list && <Paging list={list} nextCursor={nextCursor} />}
    </div>
  );
}

function Paging({ list, nextCursor }: { list: ListState; nextCursor?: string | null }) {
  const t = useText();
  if (list.isFirstPage && !nextCursor) return null;
  return (
    <nav aria-label={t('table.paging')} className={classes.paging}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={list.isFirstPage}
        leftSection={<IconChevronLeft size={14} />}
        onClick={list.previous}
      >
        {t('table.previous')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!nextCursor}
        rightSection={<IconChevronRight size={14} />}
        onClick={() => nextCursor && list.next(nextCursor)}
      >
        {t('table.next')}
      </Button>
    </nav>
  );
}
