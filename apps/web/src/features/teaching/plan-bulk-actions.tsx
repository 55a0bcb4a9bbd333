import { Button } from '@mantine/core';
import { complained, said } from '~/ui/notify';
import { useTeachingText } from './teaching.i18n';
import { copyRows, type Plan, type PlanChoices } from './teaching.queries';
import type { PlanEdits } from './use-plan-edits';

interface PlanBulkActionsProps {
  plan: Plan;
  choices: PlanChoices;
  table: PlanEdits;
  selected: ReadonlySet<string>;
  onRemove: () => void;
  onDone: () => void;
}

/** What can be done with several rows at once. */
export function PlanBulkActions({ plan, choices, table, selected, onRemove, onDone }: PlanBulkActionsProps) {
  const t = useTeachingText();
  const rows = table.edits.rows.filter((row) => selected.has(row.id));
  const name = (materialsOf: (lessonId: string) => string[]): void =>
    table.edits.apply(
      rows.map((row) => ({ id: row.id, column: 'materialIds', value: materialsOf(row.lessonId) })),
    );
  const ofLesson = (lessonId: string): string[] =>
    choices.materials.filter((each) => each.lessonId === lessonId && each.published).map((each) => each.id);
  const copyTo = async (classId: string, className: string): Promise<void> => {
    if (table.isDirty) return said(t('plan.saveFirst'));
    try {
      await copyRows(plan.id, { version: plan.version, rowIds: [...selected], classIds: [classId] });
      said(t('plan.copied', { className }));
      onDone();
    } catch (error) {
      complained(error);
    }
  };
  const held = new Set(rows.map((row) => row.classId));
  const grades = new Set(choices.classes.filter((each) => held.has(each.id)).map((each) => each.grade));
  const targets = choices.classes.filter((each) => grades.has(each.grade) && !held.has(each.id));
  return (
    <>
      <Button variant="default" onClick={() => name(ofLesson)}>
        {t('plan.attach')}
      </Button>
      <Button variant="default" onClick={() => name(() => [])}>
        {t('plan.detach')}
      </Button>
      {targets.map(({ id, name: className }) => (
        <Button key={id} variant="default" onClick={() => void copyTo(id, className)}>
          {t('plan.copy', { className })}
        </Button>
      ))}
      <Button variant="default" color="red" onClick={onRemove}>
        {t('plan.remove')}
      </Button>
    </>
  );
}
