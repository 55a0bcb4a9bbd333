import { complained, refused, undoable } from '~/ui/notify';
import type { useTeachingText } from './teaching.i18n';
import { assignRow, assignRows, type PlanRow, type RowEvidence, unassignRow } from './teaching.queries';

type Words = ReturnType<typeof useTeachingText>;

/** A row whose published materials wait to be given to its class. */
export function isAssignable(row: PlanRow, evidence: RowEvidence | undefined): boolean {
  return row.can.assign && row.materials.some((each) => each.published) && evidence?.assignments.length === 0;
}

/** Gives at once, with the way back for a few seconds. */
export async function giveRow(row: PlanRow, t: Words): Promise<void> {
  try {
    await assignRow(row.id);
    undoable({ message: t('done.assigned', { className: row.className }), undo: () => unassignRow(row.id) });
  } catch (error) {
    complained(error);
  }
}

/** Gives the materials of all these rows at once, with the way back for a few seconds; names the rows it could not. */
export async function giveRows(rows: readonly PlanRow[], t: Words): Promise<void> {
  try {
    const outcomes = await assignRows(rows.map((row) => row.id));
    const given = outcomes.filter((each) => each.assigned > 0);
    if (given.length > 0) {
      const count = given.reduce((sum, each) => sum + each.assigned, 0);
      undoable({
        message: t('done.assignedAll', { count, rows: given.length }),
        undo: () => Promise.all(given.map((each) => unassignRow(each.planRowId))),
      });
    }
    for (const problem of ['not-approved', 'no-published-material'] as const) {
      const left = outcomes.filter((each) => each.problem === problem).map((each) => each.planRowId);
      if (left.length > 0) refused(t(`notAssigned.${problem}`, { rows: namesOf(rows, left) }));
    }
  } catch (error) {
    complained(error);
  }
}

/** "Bài 2. Tập hợp số tự nhiên (6A1); Bài 3. Thứ tự (6A2)" */
function namesOf(rows: readonly PlanRow[], ids: readonly string[]): string {
  return rows
    .filter((row) => ids.includes(row.id))
    .map((row) => `${row.lessonName} (${row.className})`)
    .join('; ');
}
