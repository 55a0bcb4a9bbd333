import type { Grid } from '~/ui/use-grid';
import { MarkEditor } from './mark-editor';
import { useGradebookText } from './gradebook.i18n';
import type { Mark, MarkColumn, Sheet, SheetStudent } from './gradebook.queries';
import classes from './mark-grid.module.css';
import { isAveraged, kindOfPart, marksBefore, publishedText, scoreText, valueText } from './mark-text';
import { type Draft, type TypedCell, keyOf, shownText } from './entry-state';
import type { MarkEntry } from './use-mark-entry';

export interface MarkGridProps {
  sheet: Sheet;
  columns: readonly MarkColumn[];
  entry: MarkEntry;
  /** After a complete mark the next student is gone to without Enter. */
  autoAdvance: boolean;
  onCell: (cell: { studentId: string; part: string }) => void;
}

interface MarkRowProps {
  student: SheetStudent;
  row: number;
  grid: Grid;
  table: MarkGridProps;
  onOpen: () => void;
  onWrite: (cell: TypedCell, key: string, backwards: boolean) => void;
}

export function MarkRow(props: MarkRowProps) {
  const { student, row, table } = props;
  const { form } = table.sheet.sheet;
  const comments = marksBefore(table.columns);
  const cells = table.columns.map((column, at) => (
    <MarkCell key={column.part} {...props} column={column} at={at} />
  ));
  return (
    <tr aria-rowindex={row + 2} className={classes.row}>
      <td className={classes.number}>{row + 1}</td>
      <th scope="row" className={classes.name}>
        {student.fullName}
      </th>
      {cells.slice(0, comments)}
      {isAveraged(form) && (
        <td className={classes.average}>
          <Average student={student} />
        </td>
      )}
      {cells.slice(comments)}
    </tr>
  );
}

export function Average({ student }: { student: SheetStudent }) {
  const t = useGradebookText();
  if (student.exempt) return <>M</>;
  if (student.passed !== null) return <>{student.passed ? t('mark.passed') : t('mark.failed')}</>;
  return <>{scoreText(student.average) || '–'}</>;
}

interface MarkCellProps extends MarkRowProps {
  column: MarkColumn;
  at: number;
}

type CellState = 'empty' | Draft['state'] | Mark['status'];

/** What the reader should know of the cell's state, as one word for style, title and screen readers. */
export function stateOf(entry: MarkEntry, key: string): CellState {
  const draft = entry.drafts.get(key);
  if (draft) return draft.state;
  const mark = entry.marks.get(key);
  return mark && (valueText(mark) || mark.publishedAt) ? mark.status : 'empty';
}

function isInside({ block }: Grid, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function MarkCell(props: MarkCellProps) {
  const { student, row, grid, table, column, at } = props;
  const { entry } = table;
  const cell = { studentId: student.id, part: column.part };
  const key = keyOf(cell);
  const isActive = grid.active.row === row && grid.active.column === at;
  const editing = isActive ? grid.editing : null;
  const message = entry.drafts.get(key)?.message;
  return (
    <td
      {...attributesOf(props, stateOf(entry, key), isInside(grid, row, at))}
      aria-invalid={isTrue(message !== undefined)}
      data-cell={`${row}:${at}`}
      data-active={isTrue(isActive)}
      data-saved={isTrue(entry.saved.has(key))}
      tabIndex={isActive ? 0 : -1}
      className={classes.cell}
      onMouseDown={(event) => pressed(event, props, isActive)}
    >
      {editing ? <OpenCell {...props} typed={editing.typed} /> : <Shown entry={entry} cell={cell} />}
      {message && <span className={classes.refusal}>{message}</span>}
    </td>
  );
}

/** An attribute that is there or not. */
function isTrue(value: boolean): true | undefined {
  return value || undefined;
}

function attributesOf({ table, column, at }: MarkCellProps, state: CellState, isSelected: boolean) {
  return {
    // A td of a table with role grid is a gridcell.
    'aria-colindex': at + 3,
    'aria-selected': isSelected,
    'aria-disabled': !table.sheet.can.enter || column.locked || undefined,
    'data-accepts': column.accepts,
    'data-state': state,
  };
}

/** The first press goes to the cell, the second one opens it. */
function pressed(event: React.MouseEvent, { grid, row, at, onOpen }: MarkCellProps, isActive: boolean): void {
  if (isActive && grid.editing) return;
  event.preventDefault();
  const isSecond = isActive && !event.shiftKey && document.activeElement === event.currentTarget;
  if (isSecond) onOpen();
  else grid.goTo({ row, column: at }, event.shiftKey);
}

function OpenCell({
  student,
  column,
  table,
  grid,
  onWrite,
  typed,
}: MarkCellProps & { typed: string | null }) {
  const t = useGradebookText();
  const cell = { studentId: student.id, part: column.part };
  return (
    <MarkEditor
      initial={shownText(table.entry, cell)}
      typed={typed}
      accepts={column.accepts}
      label={`${student.fullName}, ${t(`part.${kindOfPart(column.part)}`, { n: column.part.slice(2) })}`}
      autoAdvance={table.autoAdvance}
      onCancel={grid.stopEditing}
      onWrite={(text, key, backwards) => onWrite({ ...cell, text }, key, backwards)}
    />
  );
}

/** The value, its state in words, and what families still see while a change waits. */
function Shown({ entry, cell }: { entry: MarkEntry; cell: { studentId: string; part: string } }) {
  const t = useGradebookText();
  const text = shownText(entry, cell);
  const was = publishedText(entry.marks.get(keyOf(cell)), entry.wholeParts.has(cell.part));
  const state = stateOf(entry, keyOf(cell));
  return (
    <span className={classes.text} title={state === 'empty' ? undefined : `${t(`state.${state}`)}: ${text}`}>
      {text}
      {was && was !== text && <del className={classes.was}>{was}</del>}
    </span>
  );
}
