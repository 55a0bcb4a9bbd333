import { changedFields, EntryFields, PlannedChange } from './entry-change';
import type { CellError } from './planning.errors';

/** What the rows refer to, as the school knows it; an id that is missing here is unknown. */
export interface EntryContext {
  readonly lessons: ReadonlyMap<string, { approved: boolean; ofDepartment: boolean }>;
  readonly staff: ReadonlyMap<string, { mayAuthor: boolean; mayReview: boolean }>;
  readonly phases: ReadonlyMap<string, { startsOn: string; endsOn: string }>;
  /** Entries that already have a living material. */
  readonly started: ReadonlySet<string>;
  /** An approved catalogue has assignments, so its rows must be complete. */
  readonly mustBeComplete: boolean;
}

type CellRule = (fields: EntryFields, context: EntryContext) => Omit<CellError, 'path'> | null;

const rules: Partial<Record<keyof EntryFields, CellRule>> = {
  title: ({ title }) => (title.trim() ? null : { code: 'catalog.cell-missing' }),
  lessonId: ({ lessonId }, { lessons }) => {
    const lesson = lessons.get(lessonId);
    if (!lesson) return { code: lessonId ? 'catalog.lesson-unknown' : 'catalog.cell-missing' };
    if (!lesson.ofDepartment) return { code: 'catalog.lesson-of-another-department' };
    return lesson.approved ? null : { code: 'catalog.distribution-not-approved' };
  },
  authorId: ({ authorId }, context) => {
    if (!authorId) return missing(context);
    return context.staff.get(authorId)?.mayAuthor ? null : { code: 'catalog.author-not-in-department' };
  },
  reviewerId: ({ authorId, reviewerId }, context) => {
    if (!reviewerId) return missing(context);
    if (reviewerId === authorId) return { code: 'catalog.reviewer-is-author' };
    return context.staff.get(reviewerId)?.mayReview ? null : { code: 'catalog.reviewer-not-in-department' };
  },
  phaseId: ({ phaseId }, context) => {
    if (!phaseId) return missing(context);
    return context.phases.has(phaseId) ? null : { code: 'catalog.phase-unknown' };
  },
  dueOn: ({ dueOn, phaseId }, context) => {
    if (!dueOn) return missing(context);
    const phase = context.phases.get(phaseId ?? '');
    if (!phase || (dueOn >= phase.startsOn && dueOn <= phase.endsOn)) return null;
    return {
      code: 'catalog.due-outside-phase',
      details: { from: shown(phase.startsOn), to: shown(phase.endsOn) },
    };
  },
};

/** Every cell of the batch that cannot be saved, by its path in the request. Untouched cells are let be. */
export function wrongCells(changes: readonly PlannedChange[], context: EntryContext): CellError[] {
  return changes.flatMap((change) =>
    change.after ? wrongInRow(change, change.after, context) : wrongRemoval(change, context),
  );
}

function wrongInRow(change: PlannedChange, after: EntryFields, context: EntryContext): CellError[] {
  const touched = change.before ? changedFields(change.before, after) : null;
  const cells = Object.entries(rules).flatMap(([name, rule]) => {
    if (touched && !isTouched(name as keyof EntryFields, touched)) return [];
    const wrong = rule(after, context);
    return wrong ? [{ path: pathOf(change, name), ...wrong }] : [];
  });
  const movesStarted = touched?.includes('lessonId') && context.started.has(change.id);
  return movesStarted
    ? [...cells, { path: pathOf(change, 'lessonId'), code: 'catalog.entry-has-material' }]
    : cells;
}

/** A reviewer is judged again when the author changes, a due date when the phase does. */
function isTouched(name: keyof EntryFields, touched: readonly (keyof EntryFields)[]): boolean {
  if (name === 'reviewerId' && touched.includes('authorId')) return true;
  return touched.includes(name) || (name === 'dueOn' && touched.includes('phaseId'));
}

function wrongRemoval(change: PlannedChange, { started }: EntryContext): CellError[] {
  return started.has(change.id) ? [{ path: pathOf(change, 'id'), code: 'catalog.entry-has-material' }] : [];
}

function missing({ mustBeComplete }: EntryContext): { code: string } | null {
  return mustBeComplete ? { code: 'catalog.cell-missing' } : null;
}

function pathOf({ index }: PlannedChange, name: string): string {
  return `entries.${index}.${name}`;
}

function shown(day: string): string {
  return day.split('-').toReversed().join('/');
}
