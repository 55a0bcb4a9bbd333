import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type Position, type Size, blockBetween, moved, tabbed } from './grid-position';

/** The open editor; `typed` is the first key when typing replaces the value. */
export interface Editing {
  typed: string | null;
}

export interface GridActions {
  size: Size;
  clear: () => void;
  undo: () => void;
  isEditable: (column: number) => boolean;
  /** Turns a yes or no over at once; such cells have no editor. */
  toggle: (at: Position) => boolean;
  /** Takes a key as the whole value of the selected cells; says whether it was one. */
  take?: (key: string) => boolean;
}

export function cellAt(frame: HTMLElement | null, { row, column }: Position): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) ?? null;
}

function isPrintable(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Where one is in the grid, which block is selected, and whether a cell is being edited. */
export function useGrid(frame: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState<Position>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Position | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const last = useRef(active);
  const goTo = (to: Position, extend = false): void => {
    setAnchor(extend ? (anchor ?? last.current) : null);
    last.current = to;
    setActive(to);
    setEditing(null);
    cellAt(frame.current, to)?.focus();
  };
  const stopEditing = (): void => {
    setEditing(null);
    cellAt(frame.current, last.current)?.focus();
  };
  return { active, block: blockBetween(anchor ?? active, active), editing, setEditing, goTo, stopEditing };
}

export type Grid = ReturnType<typeof useGrid>;

export function startEditing(grid: Grid, actions: GridActions, typed: string | null): void {
  if (!actions.isEditable(grid.active.column) || actions.toggle(grid.active)) return;
  grid.setEditing({ typed });
}

const clearing = new Set(['Delete', 'Backspace']);
const opening = new Set(['Enter', 'F2', ' ']);

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
}

function commandOf(event: KeyboardEvent, grid: Grid, actions: GridActions): (() => void) | null {
  if (isUndo(event)) return actions.undo;
  if (clearing.has(event.key)) return actions.clear;
  if (opening.has(event.key)) return () => startEditing(grid, actions, null);
  if (isPrintable(event))
    return () => {
      if (!actions.take?.(event.key)) startEditing(grid, actions, event.key);
    };
  return null;
}

/** The keys of a spreadsheet, while no cell is being edited. */
export function onGridKey(event: KeyboardEvent, grid: Grid, actions: GridActions): void {
  const to =
    event.key === 'Tab'
      ? tabbed(grid.active, event.shiftKey, actions.size)
      : moved(grid.active, event.key, actions.size);
  const command = to
    ? () => grid.goTo(to, event.shiftKey && event.key !== 'Tab')
    : commandOf(event, grid, actions);
  if (!command) return;
  event.preventDefault();
  command();
}

/** After a cell is written: Enter goes down, Tab goes right, anything else stays. */
export function afterCommit(grid: Grid, key: string, backwards: boolean, size: Size): void {
  const below = key === 'Enter' ? moved(grid.active, 'ArrowDown', size) : null;
  const beside = key === 'Tab' ? tabbed(grid.active, backwards, size) : null;
  grid.goTo(below ?? beside ?? grid.active);
}
