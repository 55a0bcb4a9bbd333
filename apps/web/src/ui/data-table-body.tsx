import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useText } from '~/i18n';
import { toggled } from './bulk-bar';
import type { Column, DataTableProps } from './data-table.types';
import classes from './data-table.module.css';
import { Bone } from './page-skeleton';
import { TextLink } from './text-link';

const skeletonRows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export function DataTableBody<Row>(props: DataTableProps<Row>) {
  const [current, setCurrent] = useState(0);
  const { rows, columns, selection } = props;
  if (!rows) return <SkeletonBody columns={columns} withTick={selection !== undefined} />;
  return (
    <tbody>
      {rows.map((row, index) => (
        <BodyRow
          key={props.rowId(row)}
          {...props}
          row={row}
          isTabStop={index === Math.min(current, rows.length - 1)}
          onFocus={() => setCurrent(index)}
        />
      ))}
    </tbody>
  );
}

function SkeletonBody<Row>({ columns, withTick }: { columns: readonly Column<Row>[]; withTick: boolean }) {
  return (
    <tbody>
      {skeletonRows.map((key, index) => (
        <tr key={key} className={classes.row}>
          {withTick && (
            <td className={classes.tick}>
              <Bone width={16} />
            </td>
          )}
          {columns.map((column) => (
            <td key={column.id} data-kind={column.kind}>
              <Bone width={column.kind === 'number' ? 32 : `${50 + ((index * 17) % 40)}%`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface BodyRowProps<Row> extends DataTableProps<Row> {
  row: Row;
  isTabStop: boolean;
  onFocus: () => void;
}

const steps: Record<string, (row: HTMLElement) => Element | null | undefined> = {
  ArrowDown: (row) => row.nextElementSibling,
  ArrowUp: (row) => row.previousElementSibling,
  Home: (row) => row.parentElement?.firstElementChild,
  End: (row) => row.parentElement?.lastElementChild,
};

/** A link or a control inside the row does its own work. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') !== null;
}

function openRow<Row>(element: HTMLElement, row: Row, onOpen?: (row: Row) => void): void {
  if (onOpen) onOpen(row);
  else element.querySelector<HTMLAnchorElement>('a[data-row-link]')?.click();
}

function useRowKeys<Row>({ row, rowId, selection, onOpen }: BodyRowProps<Row>) {
  return (event: KeyboardEvent<HTMLTableRowElement>): void => {
    const element = event.currentTarget;
    const goal = steps[event.key]?.(element);
    if (goal instanceof HTMLElement) goal.focus();
    else if (event.target !== element) return;
    else if (event.key === 'Enter') openRow(element, row, onOpen);
    else if (event.key === ' ' && selection) selection.onChange(toggled(selection.ids, rowId(row)));
    else return;
    event.preventDefault();
  };
}

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, columns, rowId, href, onOpen, selection, isTabStop, onFocus } = props;
  const onKeyDown = useRowKeys(props);
  const id = rowId(row);
  const opens = href !== undefined || onOpen !== undefined;
  const onClick = (event: MouseEvent<HTMLTableRowElement>): void => {
    const isSelecting = (window.getSelection()?.toString() ?? '') !== '';
    if (opens && !isSelecting && !isControl(event.target)) openRow(event.currentTarget, row, onOpen);
  };
  return (
    <tr
      className={classes.row}
      tabIndex={isTabStop ? 0 : -1}
      data-opens={opens || undefined}
      data-highlight={props.highlight?.(row) || undefined}
      aria-selected={selection ? selection.ids.has(id) : undefined}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {selection && <Tick {...props} id={id} />}
      {columns.map((column, index) => (
        <td
          key={column.id}

          data-kind={column.kind}
          data-label={column.header}
          data-title={index === 0 || undefined}
          data-wide-only={column.wideOnly || undefined}
        >
          <div className={classes.cell}>
            {index === 0 && href ? (
              <TextLink to={href(row)} className={classes.rowLink} data-row-link>
                {column.cell(row)}
              </TextLink>
            ) : (
              column.cell(row)
            )}
          </div>
        </td>
      ))}
    </tr>
  );
}

function Tick<Row>({ row, id, rowName, selection }: BodyRowProps<Row> & { id: string }) {
  const t = useText();
  if (!selection) return null;
  return (
    <td className={classes.tick}>
      <input
        type="checkbox"
        aria-label={t('table.selectRow', { name: rowName?.(row) ?? id })}
        checked={selection.ids.has(id)}
        onChange={() => selection.onChange(toggled(selection.ids, id))}
      />
    </td>
  );
}
