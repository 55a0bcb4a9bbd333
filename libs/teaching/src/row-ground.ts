import type { PlanRow } from './plan-row.entity';

/** A row as its teacher wants it; `id` is null for a new one. */
export interface WantedRow extends Pick<
  PlanRow,
  | 'classId'
  | 'lessonId'
  | 'halfPeriods'
  | 'mode'
  | 'stage'
  | 'platform'
  | 'link'
  | 'weekId'
  | 'taughtOn'
  | 'forceMajeureId'
> {
  readonly id: string | null;
  readonly materialIds: string[];
}

export interface TaughtClass {
  readonly id: string;
  readonly name: string;
  readonly grade: number;
  readonly campusId: string;
}

export interface PlannableLesson {
  readonly id: string;
  readonly grade: number;
  readonly position: number;
  readonly name: string;
  readonly week: number | null;
  readonly halfPeriods: number;
}

export interface ListedWeek {
  readonly id: string;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface DecisionInForce {
  readonly id: string;
  readonly number: string;
  readonly fromOn: string;
  readonly toOn: string;
  /** Both empty: the whole school. */
  readonly campusIds: string[];
  readonly classIds: string[];
}

export interface UsableMaterial {
  readonly id: string;
  readonly lessonId: string;
  readonly grade: number;
  readonly title: string;
  readonly stage: string;
  readonly published: boolean;
}

/** What the plan already holds of a row. */
export interface StandingRow {
  readonly classId: string;
  readonly lessonId: string;
  readonly approved: boolean;
  readonly deliveredHalfPeriods: number;
}

/** Everything the rules of a plan's rows are judged against; by id. */
export interface RowGround {
  readonly year: { readonly startsOn: string; readonly endsOn: string };
  readonly classes: ReadonlyMap<string, TaughtClass>;
  readonly lessons: ReadonlyMap<string, PlannableLesson>;
  readonly weeks: ReadonlyMap<string, ListedWeek>;
  readonly decisions: ReadonlyMap<string, DecisionInForce>;
  readonly materials: ReadonlyMap<string, UsableMaterial>;
  readonly standing: ReadonlyMap<string, StandingRow>;
  /** Half periods of a class and lesson in rows outside the batch, other teachers' included; see `lessonKey`. */
  readonly plannedElsewhere: ReadonlyMap<string, number>;
}

export function lessonKey(row: { classId: string; lessonId: string }): string {
  return `${row.classId} ${row.lessonId}`;
}
