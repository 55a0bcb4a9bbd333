import { useText } from '~/i18n';
import { toggled } from './bulk-bar';
import { CellEditor } from './cell-editor';
import { type EditableColumn, cellText } from './editable-cell';
import type { EditableTableProps } from './editable-table.types';
import classes from './editable-table.module.css';
import type { CellChange } from './use-edits';
import type { Grid } from './use-grid';

interface EditableRowProps<Row> {
  row: Row;
  index: number;
  table: EditableTableProps<Row>;
  grid: Grid;
  onWrite: (change: CellChange, key: string, backwards: boolean) => void;
  onCancel: (id: string, column: string) => void;
  /** Opens the current cell for editing. */
  onOpen: () => void;
}

export function EditableRow<Row>(props: EditableRowProps<Row>) {
  const { row, index, table } = props;
  const id = table.edits.rowId(row);
  const isDirty = table.edits.isDirty(id);
  return (
    <tr aria-rowindex={index + 2} className={classes.row} data-dirty={isDirty || undefined}>
      <RowHead {...props} id={id} isDirty={isDirty} />
      {table.columns.map((column, at) => (
        <GridCell key={column.id} {...props} id={id} column={column} at={at} />
      ))}
    </tr>
  );
}

function RowHead<Row>({
  row,
  index,
  table,
  id,
  isDirty,
}: EditableRowProps<Row> & { id: string; isDirty: boolean }) {
  const t = useText();
  const { selection } = table;
  return (
    <th scope="row" className={classes.rowHead}>
      {selection ? (
        <input
          type="checkbox"
          aria-label={t('table.selectRow', { name: table.rowName?.(row) ?? String(index + 1) })}
          checked={selection.ids.has(id)}
          onChange={() => selection.onChange(toggled(selection.ids, id))}
        />
      ) : (
        <span className="hl-numbers">{index + 1}</span>
      )}
      {isDirty && <span className="hl-hidden">{t('grid.dirty')}</span>}
    </th>
  );
}

interface GridCellProps<Row> extends EditableRowProps<Row> {
  id: string;
  column: EditableColumn<Row>;
  at: number;
}

function isInside({ block }: Grid, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function GridCell<Row>(props: GridCellProps<Row>) {
  const { row, index, table, grid, id, column, at } = props;
  const isActive = grid.active.row === index && grid.active.column === at;
  const refusal = table.edits.refusalsOf(id)?.[column.id];
  return (
    <td
      {...ariaOf({
        isFixed: isFixed(column, table.readOnly),
        isRefused: refusal !== undefined,
        isSelected: isInside(grid, index, at),
        at,
      })}
      data-cell={`${index}:${at}`}
      data-kind={column.kind}
      data-active={isActive || undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes.cell}
      {...pointerOf(props, isActive)}
    >
      {isActive && grid.editing ? (
        <Editor {...props} refusal={refusal} />
      ) : (
        <span className={classes.text}>{cellText(column, row)}</span>
      )}
      {refusal && <span className={classes.refusal}>{refusal}</span>}
    </td>
  );
}

function isFixed<Row>(column: EditableColumn<Row>, readOnly = false): boolean {
  return readOnly || column.kind === 'fixed';
}

interface CellState {
  isFixed: boolean;
  isRefused: boolean;
  isSelected: boolean;
  at: number;
}

function ariaOf({ isFixed: isReadOnly, isRefused, isSelected, at }: CellState) {
  return {
    role: 'gridcell',
    'aria-colindex': at + 2,
    'aria-readonly': isReadOnly || undefined,
    'aria-invalid': isRefused || undefined,
    'aria-selected': isSelected,
  };
}

/** The first press goes to the cell, the second one opens it, so that fingers can edit too. */
function pointerOf<Row>({ grid, index, at, onOpen }: GridCellProps<Row>, isActive: boolean) {
  return {
    onMouseDown: (event: React.MouseEvent) => {
      if (isActive && grid.editing) return;
      event.preventDefault();
      const isSecond = isActive && !event.shiftKey && document.activeElement === event.currentTarget;
      if (isSecond) onOpen();
      else grid.goTo({ row: index, column: at }, event.shiftKey);
    },
  };
}

function Editor<Row>({
  row,
  id,
  column,
  grid,
  onWrite,
  onCancel,
  refusal,
}: GridCellProps<Row> & { refusal?: string }) {
  return (
    <CellEditor
      column={column}
      row={row}
      typed={grid.editing?.typed ?? null}
      refusal={refusal}
      onCancel={() => onCancel(id, column.id)}
      onWrite={(parsed, key, backwards) => onWrite({ id, column: column.id, ...parsed }, key, backwards)}
    />
  );
}
