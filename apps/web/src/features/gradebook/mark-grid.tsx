import { type ClipboardEvent, useRef } from 'react';
import { IconLock } from '@tabler/icons-react';
import { formatDate } from '~/ui/format';
import { readBlock, writeBlock } from '~/ui/grid-clipboard';
import { type Position, span } from '~/ui/grid-position';
import { type Grid, type GridActions, afterCommit, onGridKey, startEditing, useGrid } from '~/ui/use-grid';
import { useGradebookText } from './gradebook.i18n';
import type { MarkColumn } from './gradebook.queries';
import classes from './mark-grid.module.css';
import { type MarkGridProps, MarkRow } from './mark-row';
import { isAveraged, kindOfPart, marksBefore } from './mark-text';
import { type TypedCell, shownText } from './entry-state';

/** The register: students down, columns across; arrows, typing, Enter, copy and paste of blocks with Excel. */
export function MarkGrid(props: MarkGridProps) {
  const t = useGradebookText();
  const { sheet, columns, entry, onCell } = props;
  const frame = useRef<HTMLTableElement>(null);
  const inner = useGrid(frame);
  const grid: Grid = {
    ...inner,
    goTo: (to, extend) => {
      inner.goTo(to, extend);
      const cell = cellAt(props, to);
      if (cell) onCell(cell);
    },
  };
  const actions = actionsOf(props, grid);
  return (
    <div className={classes.scroll}>
      <table
        ref={frame}
        role="grid"
        aria-label={t('sheet.grid')}
        aria-rowcount={entry.students.length + 1}
        aria-colcount={columns.length + 4}
        className={classes.table}
        onKeyDown={(event) => {
          const inEditor = event.target instanceof HTMLInputElement;
          if (!inEditor && entry.students.length > 0) onGridKey(event, grid, actions);
        }}
        {...clipboardOf(props, grid)}
      >
        <Head columns={columns} form={sheet.sheet.form} />
        <tbody>
          {entry.students.map((student, row) => (
            <MarkRow
              key={student.id}
              student={student}
              row={row}
              grid={grid}
              table={props}
              onOpen={() => startEditing(grid, actions, null)}
              onWrite={(cell, key, backwards) => {
                if (cell.text.trim() !== shownText(entry, cell)) entry.write([cell]);
                if (key === 'blur') grid.setEditing(null);
                else afterCommit(grid, key, backwards, actions.size);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ columns, form }: { columns: readonly MarkColumn[]; form: string }) {
  const t = useGradebookText();
  const comments = marksBefore(columns);
  const heads = columns.map((column) => <ColumnHead key={column.part} column={column} />);
  return (
    <thead className={classes.head}>
      <tr>
        <th scope="col" className={classes.number}>
          {t('sheet.number')}
        </th>
        <th scope="col" className={classes.name}>
          {t('sheet.student')}
        </th>
        {heads.slice(0, comments)}
        {isAveraged(form) && (
          <th scope="col" className={classes.average} title={t('sheet.average')}>
            {form === 'score' ? t('sheet.averageShort') : t('sheet.verdict')}
          </th>
        )}
        {heads.slice(comments)}
      </tr>
    </thead>
  );
}

function ColumnHead({ column: { part, locked, lockedOn, accepts } }: { column: MarkColumn }) {
  const t = useGradebookText();
  const n = part.slice(2);
  return (
    <th
      scope="col"
      data-accepts={accepts}
      data-part={part}
      title={
        locked ? t('sheet.lockedOn', { day: formatDate(lockedOn) }) : t(`part.${kindOfPart(part)}`, { n })
      }
    >
      {t(`partShort.${kindOfPart(part)}`, { n })}
      {locked && <IconLock size={12} aria-label={t('sheet.lockedOn', { day: formatDate(lockedOn) })} />}
    </th>
  );
}

export function cellAt(
  { entry, columns }: Pick<MarkGridProps, 'entry' | 'columns'>,
  at: Position,
): { studentId: string; part: string } | null {
  const student = entry.students[at.row];
  const column = columns[at.column];
  return student && column ? { studentId: student.id, part: column.part } : null;
}

function mayEnter({ sheet, columns }: MarkGridProps, column: number): boolean {
  return sheet.can.enter && columns[column]?.locked === false;
}

function blockCells(props: MarkGridProps, { block }: Grid): { studentId: string; part: string }[] {
  const { top, left, bottom, right } = block;
  return span(top, bottom).flatMap((row) =>
    span(left, right).flatMap((column) => {
      const cell = mayEnter(props, column) ? cellAt(props, { row, column }) : null;
      return cell ?? [];
    }),
  );
}

function actionsOf(props: MarkGridProps, grid: Grid): GridActions {
  const { entry, columns } = props;
  return {
    size: { rows: entry.students.length, columns: columns.length },
    undo: entry.undo,
    clear: () => {
      const filled = blockCells(props, grid).filter((cell) => shownText(entry, cell) !== '');
      if (filled.length > 0) entry.write(filled.map((cell) => ({ ...cell, text: '' })));
    },
    isEditable: (column) => mayEnter(props, column),
    toggle: () => false,
  };
}

/** A single value fills the whole selection, as in Excel; a block is laid down from its top left cell. */
function pastedCells(props: MarkGridProps, grid: Grid, text: string): TypedCell[] {
  const cells = readBlock(text);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only !== undefined) return blockCells(props, grid).map((cell) => ({ ...cell, text: only }));
  const { top, left } = grid.block;
  return cells.flatMap((line, down) =>
    line.flatMap((value, along) => {
      const cell = mayEnter(props, left + along)
        ? cellAt(props, { row: top + down, column: left + along })
        : null;
      return cell ? [{ ...cell, text: value }] : [];
    }),
  );
}

function clipboardOf(props: MarkGridProps, grid: Grid) {
  const isTyping = (event: ClipboardEvent): boolean => event.target instanceof HTMLInputElement;
  return {
    onCopy: (event: ClipboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      const { top, left, bottom, right } = grid.block;
      const lines = span(top, bottom).map((row) =>
        span(left, right).map((column) => {
          const cell = cellAt(props, { row, column });
          return cell ? shownText(props.entry, cell) : '';
        }),
      );
      event.clipboardData.setData('text/plain', writeBlock(lines));
    },
    onPaste: (event: ClipboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      const cells = pastedCells(props, grid, event.clipboardData.getData('text/plain'));
      if (cells.length > 0) props.entry.write(cells, 'paste');
    },
  };
}
