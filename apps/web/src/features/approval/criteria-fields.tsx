import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import classes from './approval.module.css';
import { freshKey } from './flow-draft';
import type { StepFieldsProps } from './flow-draft';
import { useRulesText } from './rules.i18n';

/** The sheet of points of a critique. */
export function CriteriaFields({ form, index, disabled }: StepFieldsProps) {
  const t = useRulesText();
  const path = `steps.${index}.rubric`;
  const rubric = form.getValues().steps[index]?.rubric ?? [];
  const add = (): void =>
    form.insertListItem(path, {
      key: freshKey('criterion', rubric),
      name: t('flow.newCriterion'),
      maxPoints: 10,
    });
  return (
    <div className={classes.form} role="group" aria-label={t('flow.criteria')}>
      {rubric.map(({ key }, row) => (
        <div key={key} className={classes.criterion}>
          <TextInput
            label={t('flow.criterion', { number: row + 1 })}
            maxLength={200}
            {...form.getInputProps(`${path}.${row}.name`)}
          />
          <NumberInput
            label={t('flow.maxPoints')}
            min={1}
            max={100}
            allowDecimal={false}
            {...form.getInputProps(`${path}.${row}.maxPoints`)}
          />
          {!disabled && (
            <ActionIcon
              size={34}
              variant="default"
              aria-label={t('flow.removeCriterion', { number: row + 1 })}
              onClick={() => form.removeListItem(path, row)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!disabled && (
        <Button size="compact-sm" variant="subtle" onClick={add}>
          {t('flow.addCriterion')}
        </Button>
      )}
    </div>
  );
}
