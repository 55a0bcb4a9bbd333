import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useText } from '~/i18n';
import type { Column, DataTableProps } from './data-table.types';
import classes from './data-table.module.css';
import type { ListState } from './use-list-state';

export function DataTableHead<Row>({ columns, rows, rowId, selection, list }: DataTableProps<Row>) {
  const t = useText();
  const ids = (rows ?? []).map(rowId);
  const chosen = ids.filter((id) => selection?.ids.has(id)).length;
  return (
    <thead className={classes.head}>
      <tr>
        {selection && (
          <th scope="col" className={classes.tick}>
            <input
              type="checkbox"
              aria-label={t('table.selectAll')}
              checked={chosen > 0 && chosen === ids.length}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && chosen < ids.length;
              }}
              onChange={() => selection.onChange(new Set(chosen === ids.length ? [] : ids))}
            />
          </th>
        )}
        {columns.map((column) => (
          <Heading key={column.id} column={column} list={list} />
        ))}
      </tr>
    </thead>
  );
}

const directions = { none: IconArrowsSort, ascending: IconArrowUp, descending: IconArrowDown } as const;

function directionOf(column: string, sort: string | undefined): keyof typeof directions {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : 'none';
}

function Heading<Row>({ column, list }: { column: Column<Row>; list?: ListState }) {
  const t = useText();
  const direction = directionOf(column.id, list?.sort);
  const Arrow = directions[direction];
  const isSortable = list && column.sortable;
  return (
    <th
      scope="col"

      style={{ width: column.width }}
      data-kind={column.kind}
      aria-sort={isSortable ? direction : undefined}
    >
      {isSortable ? (
        <button
          type="button"
          className={classes.sort}
          data-active={direction !== 'none' || undefined}
          title={t('table.sortBy', { column: column.header })}
          onClick={() => list.sortBy(direction === 'ascending' ? `-${column.id}` : column.id)}
        >
          {column.header}
          <Arrow size={13} stroke={2} aria-hidden="true" />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
