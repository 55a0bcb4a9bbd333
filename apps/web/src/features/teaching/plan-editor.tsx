import { Button } from '@mantine/core';
import { useState } from 'react';
import { EditableTable } from '~/ui/editable-table';
import { said, undoable } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { type PlanCells, rowId } from './plan-cells';
import { planColumns } from './plan-columns';
import { PlanBulkActions } from './plan-bulk-actions';
import { PlanGaps } from './plan-gaps';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type Plan, type PlanChoices, type PlanRow, saveRows } from './teaching.queries';
import { usePlanEdits } from './use-plan-edits';

interface PlanEditorProps {
  plan: Plan;
  rows: readonly PlanRow[];
  choices: PlanChoices;
}

/** The rows of a plan as a spreadsheet, saved all or nothing. */
export function PlanEditor({ plan, rows, choices }: PlanEditorProps) {
  const t = useTeachingText();
  const table = usePlanEdits(rows);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { edits } = table;
  const save = async (): Promise<void> => {
    const { ids, ...batch } = table.batch();
    setBusy(true);
    try {
      await saveRows(plan.id, { version: plan.version, ...batch });
      said(t('done.saved'));
    } catch (error) {
      setProblem(table.refuse(error, ids));
    }
    setBusy(false);
  };
  const remove = (): void => {
    const gone = edits.rows.filter((row) => selected.has(row.id));
    table.remove(selected);
    setSelected(new Set());
    undoable({
      message: t('plan.removed', { count: gone.length }),
      undo: () => table.restore(new Set(gone.map(rowId)), gone),
    });
  };
  const bulk = (
    <PlanBulkActions
      plan={plan}
      choices={choices}
      table={table}
      selected={selected}
      onRemove={remove}
      onDone={() => setSelected(new Set())}
    />
  );
  return (
    <>
      <ProblemAlert error={problem} />
      {plan.can.edit && (
        <div className={classes.toolbar}>
          <Button variant="default" onClick={() => table.add([blankAfter(edits.rows)])}>
            {t('plan.add')}
          </Button>
          <Button loading={isBusy} disabled={!table.isDirty || edits.hasRefusals} onClick={() => void save()}>
            {t('plan.save')}
          </Button>
        </div>
      )}
      <EditableTable
        label={t('plan.rowsTitle')}
        columns={planColumns(choices, () => edits.rows, t)}
        edits={edits}
        rowName={(row) => choices.lessons.find((lesson) => lesson.id === row.lessonId)?.name ?? t('plan.add')}
        readOnly={!plan.can.edit}
        {...(plan.can.edit ? { selection: { ids: selected, onChange: setSelected }, bulkActions: bulk } : {})}
      />
      <PlanGaps plan={plan} choices={choices} rows={edits.rows} onPropose={table.add} />
    </>
  );
}

/** A new row goes on where the last one stopped. */
function blankAfter(rows: readonly PlanCells[]) {
  const last = rows.at(-1);
  return last ? { classId: last.classId, platform: last.platform, stage: last.stage } : {};
}
