import { useState } from 'react';
import type { ChosenQuestions, StagedQuestion, StagedState } from './import.queries';

export interface Chosen {
  /** Of all that the filter shows, also those that were not fetched yet. */
  readonly isAll: boolean;
  readonly positions: ReadonlySet<number>;
  has: (position: number) => boolean;
  /** With `through` everything from the one chosen last. */
  toggle: (position: number, through: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
}

const none: ReadonlySet<number> = new Set();

/** Which questions of the list something will be done to. */
export function useChosen(rows: readonly StagedQuestion[]): Chosen {
  const [isAll, setAll] = useState(false);
  const [positions, setPositions] = useState(none);
  const [last, setLast] = useState<number | null>(null);
  const choose = (next: ReadonlySet<number>, all: boolean): void => {
    setPositions(next);
    setAll(all);
  };
  const shown = rows.map((row) => row.position);
  const has = (position: number) => isAll || positions.has(position);
  return {
    isAll,
    positions,
    has,
    toggle: (position, through) => {
      const next = new Set(isAll ? shown : positions);
      const reach = through && last !== null ? between(shown, last, position) : [position];
      for (const each of reach)
        if (has(position)) next.delete(each);
        else next.add(each);
      setLast(position);
      choose(next, false);
    },
    toggleAll: () => choose(none, !isAll),
    clear: () => choose(none, false),
  };
}

function between(shown: readonly number[], one: number, other: number): number[] {
  const [from = 0, to = 0] = [shown.indexOf(one), shown.indexOf(other)].toSorted((a, b) => a - b);
  return from < 0 ? [other] : shown.slice(from, to + 1);
}

/** How the server is told. */
export function chosenQuestions(
  { isAll, positions }: Chosen,
  state: StagedState | undefined,
): ChosenQuestions {
  return isAll ? { state } : { positions: [...positions] };
}
