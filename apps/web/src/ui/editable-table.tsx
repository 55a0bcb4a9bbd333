import { type ClipboardEvent, useRef } from 'react';
import { useText } from '~/i18n';
import { BulkBar } from './bulk-bar';
import { cellText, parseCell } from './editable-cell';
import { EditableRow } from './editable-row';
import classes from './editable-table.module.css';
import type { EditableTableProps } from './editable-table.types';
import { readBlock, writeBlock } from './grid-clipboard';
import { type Position, span } from './grid-position';
import { said } from './notify';
import type { CellChange } from './use-edits';
import { type Grid, type GridActions, afterCommit, onGridKey, startEditing, useGrid } from './use-grid';

export type { EditableColumn } from './editable-cell';

/** A spreadsheet over a list: arrows, typing, Enter, Tab, Escape, copy and paste of blocks with Excel. */
export function EditableTable<Row>(props: EditableTableProps<Row>) {
  const t = useText();
  const { label, columns, edits, selection, bulkActions } = props;
  const frame = useRef<HTMLTableElement>(null);
  const grid = useGrid(frame);
  const actions = actionsOf(props, grid);
  const handlers = useClipboard(props, grid);
  const cancel = (id: string, column: string): void => {
    const row = edits.rows.find((one) => edits.rowId(one) === id) as Record<string, unknown> | undefined;
    if (row && edits.refusalsOf(id)?.[column]) edits.apply([{ id, column, value: row[column] }]);
    grid.stopEditing();
  };
  return (
    <div className={classes.frame}>
      <p className="hl-hidden" id="grid-instructions">
        {t('grid.instructions')}
      </p>
      <div className={classes.scroll}>
        <table
          ref={frame}
          role="grid"
          aria-label={label}
          aria-describedby="grid-instructions"
          aria-rowcount={edits.rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          className={classes.table}
          onKeyDown={(event) => {
            if (!isInEditor(event) && edits.rows.length > 0) onGridKey(event, grid, actions);
          }}
          {...handlers}
        >
          <Head {...props} />
          <tbody>
            {edits.rows.map((row, index) => (
              <EditableRow
                key={edits.rowId(row)}
                row={row}
                index={index}
                table={props}
                grid={grid}
                onOpen={() => startEditing(grid, actions, null)}
                onCancel={cancel}
                onWrite={(change, key, backwards) => {
                  edits.apply([change]);
                  if (!change.refusal) afterCommit(grid, key, backwards, sizeOf(props));
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!props.readOnly && <SavedState count={edits.changes.length} />}
      {selection && selection.ids.size > 0 && <BulkBar selection={selection}>{bulkActions}</BulkBar>}
    </div>
  );
}

function SavedState({ count }: { count: number }) {
  const t = useText();
  return (
    <output className={classes.state}>{count > 0 ? t('grid.dirtyCount', { count }) : t('grid.saved')}</output>
  );
}

function Head<Row>({ columns, edits, selection }: EditableTableProps<Row>) {
  const t = useText();
  const ids = edits.rows.map(edits.rowId);
  const all = ids.length > 0 && ids.every((id) => selection?.ids.has(id));
  return (
    <thead className={classes.head}>
      <tr>
        <th scope="col" className={classes.rowHead}>
          {selection ? (
            <input
              type="checkbox"
              aria-label={t('table.selectAll')}
              checked={all}
              onChange={() => selection.onChange(new Set(all ? [] : ids))}
            />
          ) : (
            <span aria-label="#">#</span>
          )}
        </th>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"

            data-kind={column.kind}
            style={{ minWidth: column.width ?? 120 }}
          >
            {column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sizeOf<Row>({ edits, columns }: EditableTableProps<Row>) {
  return { rows: edits.rows.length, columns: columns.length };
}

function changeOf<Row>(
  { edits, columns }: EditableTableProps<Row>,
  at: Position,
  text: string,
): CellChange[] {
  const row = edits.rows[at.row];
  const column = columns[at.column];
  if (!row || !column || column.kind === 'fixed') return [];
  return [{ id: edits.rowId(row), column: column.id, ...parseCell(column, text, row) }];
}

function isInEditor(event: { target: EventTarget }): boolean {
  return (
    event.target instanceof HTMLElement &&
    event.target.closest('[data-editor], input[type=checkbox]') !== null
  );
}

/** A single value fills the whole selection, as in Excel; a block is laid down from its top left cell. */
function pasted<Row>(props: EditableTableProps<Row>, grid: Grid, text: string): CellChange[] {
  const cells = readBlock(text);
  const { top, left, bottom, right } = grid.block;
  const isSingle = cells.length === 1 && cells[0]?.length === 1;
  const rows = isSingle ? bottom - top + 1 : cells.length;
  return span(0, rows - 1).flatMap((down) => {
    const line = isSingle ? span(left, right).map(() => cells[0]?.[0] ?? '') : (cells[down] ?? []);
    return line.flatMap((cell, along) => changeOf(props, { row: top + down, column: left + along }, cell));
  });
}

function actionsOf<Row>(props: EditableTableProps<Row>, grid: Grid): GridActions {
  const { edits, columns, readOnly } = props;
  return {
    size: sizeOf(props),
    undo: edits.undo,
    clear: () => {
      if (readOnly) return;
      const { top, left, bottom, right } = grid.block;
      const block = span(top, bottom).flatMap((row) => span(left, right).map((column) => ({ row, column })));
      edits.apply(block.flatMap((at) => changeOf(props, at, '')));
    },
    isEditable: (column) => !readOnly && columns[column]?.kind !== 'fixed',
    toggle: (at) => {
      const column = columns[at.column];
      const row = edits.rows[at.row];
      if (column?.kind !== 'flag' || !row) return false;
      edits.apply([{ id: edits.rowId(row), column: column.id, value: !row[column.id] }]);
      return true;
    },
    take: (key) => {
      const column = columns[grid.active.column];
      if (readOnly || !column?.byKey) return false;
      const changes = pasted(props, grid, key).filter(({ refusal }) => !refusal);
      edits.apply(changes);
      if (changes.length === 1) afterCommit(grid, 'Enter', false, sizeOf(props));
      return changes.length > 0;
    },
  };
}

function useClipboard<Row>(props: EditableTableProps<Row>, grid: Grid) {
  const t = useText();
  const { edits, columns, readOnly } = props;
  return {
    onCopy: (event: ClipboardEvent) => {
      if (isInEditor(event)) return;
      event.preventDefault();
      const { top, left, bottom, right } = grid.block;
      const lines = edits.rows.slice(top, bottom + 1);
      const texts = lines.map((row) => columns.slice(left, right + 1).map((column) => cellText(column, row)));
      event.clipboardData.setData('text/plain', writeBlock(texts));
    },
    onPaste: (event: ClipboardEvent) => {
      if (isInEditor(event) || readOnly) return;
      event.preventDefault();
      const changes = pasted(props, grid, event.clipboardData.getData('text/plain'));
      const refused = changes.filter(({ refusal }) => refusal).length;
      edits.apply(changes);
      said(refused ? t('grid.rejected', { count: refused }) : t('grid.pasted', { count: changes.length }));
    },
  };
}
