import { Button } from '@mantine/core';
import { formatNumber } from '~/ui/format';
import { complained, said } from '~/ui/notify';
import { Section } from '~/ui/page';
import type { PlanCells } from './plan-cells';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type Plan, type PlanChoices, type ProposedRow, proposeRows } from './teaching.queries';

interface PlanGapsProps {
  plan: Plan;
  choices: PlanChoices;
  rows: readonly PlanCells[];
  onPropose: (rows: readonly ProposedRow[]) => void;
}

/** What each class still misses: lessons without any online part, and rows for them proposed by the distribution. */
export function PlanGaps({ plan, choices, rows, onPropose }: PlanGapsProps) {
  const t = useTeachingText();
  const propose = async (classId: string, className: string): Promise<void> => {
    try {
      const held = new Set(rows.filter((row) => row.classId === classId).map((row) => row.lessonId));
      const proposed = (await proposeRows(plan.id, classId)).filter((row) => !held.has(row.lessonId));
      onPropose(proposed);
      said(
        proposed.length > 0
          ? t('plan.proposed', { count: proposed.length })
          : t('plan.nothingToPropose', { className }),
      );
    } catch (error) {
      complained(error);
    }
  };
  return (
    <Section title={t('plan.missing')}>
      <ul className={classes.missing}>
        {choices.classes.map(({ id, name, grade }) => {
          const lessons = choices.lessons.filter((lesson) => lesson.grade === grade);
          const own = rows.filter((row) => row.classId === id);
          const held = new Set(own.map((row) => row.lessonId));
          const missing = lessons.filter((lesson) => !held.has(lesson.id)).length;
          const periods = formatNumber(
            own.reduce((sum, row) => sum + (row.periods ?? 0), 0),
            1,
          );
          return (
            <li key={id}>
              {t('plan.missingCount', { className: name, missing, total: lessons.length, periods })}{' '}
              {plan.can.edit && missing > 0 && (
                <Button variant="subtle" onClick={() => void propose(id, name)}>
                  {t('plan.propose', { className: name })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
