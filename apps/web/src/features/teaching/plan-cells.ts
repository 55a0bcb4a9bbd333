import { asProblem } from '~/api/problem';
import type { CellChange } from '~/ui/use-edits';
import type { PlanChoices, PlanRow, PlanRowInput, ProposedRow } from './teaching.queries';

/** A row of the table: periods as people write them, and what the fixed cells show. */
export interface PlanCells extends Omit<
  PlanRowInput,
  'id' | 'halfPeriods' | 'taughtOn' | 'weekId' | 'forceMajeureId' | 'link'
> {
  id: string;
  isNew: boolean;
  periods: number | null;
  link: string | null;
  weekId: string | null;
  taughtOn: string | null;
  forceMajeureId: string | null;
  /** Only so that the table has a cell for it; shown from the choices. */
  cover: null;
}

export const rowId = (row: PlanCells): string => row.id;

let count = 0;

export function newCells(values: Partial<ProposedRow>): PlanCells {
  count += 1;
  const { halfPeriods = 2, ...rest } = values;
  return {
    classId: '',
    lessonId: '',
    mode: 'support',
    stage: 'before',
    platform: '',
    link: null,
    weekId: null,
    taughtOn: null,
    forceMajeureId: null,
    materialIds: [],
    ...rest,
    id: `new-${count}`,
    isNew: true,
    periods: halfPeriods / 2,
    cover: null,
  };
}

export function storedCells(row: PlanRow): PlanCells {
  const { id, classId, lessonId, mode, stage, platform, link, weekId, taughtOn, forceMajeureId } = row;
  const materialIds = row.materials.map((material) => material.id);
  const cells = {
    id,
    classId,
    lessonId,
    mode,
    stage,
    platform,
    link,
    weekId,
    taughtOn,
    forceMajeureId,
    materialIds,
  };
  return { ...cells, isNew: false, periods: row.halfPeriods / 2, cover: null };
}

export function inputOf({ isNew, periods, cover: _cover, ...cells }: PlanCells): PlanRowInput {
  return {
    ...cells,
    id: (isNew ? null : cells.id) as never,
    link: (cells.link?.trim() || null) as never,
    platform: cells.platform ?? '',
    halfPeriods: Math.round((periods ?? 0) * 2),
  } as PlanRowInput;
}

const columnOf: Record<string, string> = { halfPeriods: 'periods', materialIds: 'cover', id: 'lessonId' };

/** The cells a refusal names; paths count in the order the rows were sent. */
export function refusedCells(error: unknown, sentIds: readonly string[]): CellChange[] {
  return asProblem(error).fields.flatMap(({ path, message }) => {
    const [, index, cell = ''] = /^rows\.(\d+)\.(\w+)/.exec(path) ?? [];
    const id = index === undefined ? undefined : sentIds[Number(index)];
    return id ? [{ id, column: columnOf[cell] ?? cell, refusal: message }] : [];
  });
}

/** What is planned of a lesson in a class: what others hold, and the table as it stands. */
export function coverOf(row: PlanCells, rows: readonly PlanCells[], choices: PlanChoices): [number, number] {
  const lesson = choices.lessons.find((each) => each.id === row.lessonId);
  const own = rows.filter((each) => each.classId === row.classId && each.lessonId === row.lessonId);
  return [own.reduce((sum, each) => sum + (each.periods ?? 0), 0), (lesson?.halfPeriods ?? 0) / 2];
}
