import { ActionIcon, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useText } from '~/i18n';
import classes from './approval.module.css';
import { CriteriaFields } from './criteria-fields';
import { type StepFieldsProps, usualActors } from './flow-draft';
import { useRulesText } from './rules.i18n';

/** One step of the rule: what it is called, who acts, how many, how long. */
export function FlowStepFields(props: StepFieldsProps) {
  const { form, index, disabled } = props;
  const t = useRulesText();
  const at = (field: string): string => `steps.${index}.${field}`;
  const isCritique = form.getValues().steps[index]?.kind === 'critique';
  return (
    <fieldset className={classes.card} disabled={disabled}>
      <legend>{t('flow.step', { number: index + 1 })}</legend>
      <div className={classes.pair}>
        <TextInput label={t('flow.name')} maxLength={120} required {...form.getInputProps(at('name'))} />
        <NativeSelect
          label={t('flow.stepKind')}
          data={[
            { value: 'critique', label: t('flow.critique') },
            { value: 'decision', label: t('flow.decision') },
          ]}
          {...form.getInputProps(at('kind'))}
        />
      </div>
      <Actors {...props} />
      <div className={classes.pair}>
        <NumberInput
          label={t('flow.quorum')}
          min={1}
          max={10}
          allowDecimal={false}
          {...form.getInputProps(at('quorum'))}
        />
        <NumberInput
          label={t('flow.days')}
          description={t('flow.daysHint')}
          min={0}
          max={120}
          allowDecimal={false}
          {...form.getInputProps(at('daysUntilDue'))}
        />
      </div>
      {isCritique && <CriteriaFields {...props} />}
      {!disabled && <StepTools {...props} />}
    </fieldset>
  );
}

function Actors({ form, index, disabled }: StepFieldsProps) {
  const t = useRulesText();
  const shared = useText();
  const chosen = form.getValues().steps[index]?.actors ?? [];
  const named = (actor: string): string => {
    const [role = '', scope = ''] = actor.split(':');
    return `${shared(`role.${role as 'principal'}`)} ${t(`flow.scope.${scope as 'school'}`)}`;
  };
  return (
    <Checkbox.Group label={t('flow.actors')} {...form.getInputProps(`steps.${index}.actors`)}>
      <div className={classes.pair}>
        {[...new Set([...usualActors, ...chosen])].map((actor) => (
          <Checkbox key={actor} value={actor} label={named(actor)} disabled={disabled} />
        ))}
        <Checkbox
          label={t('flow.peer')}
          disabled={disabled}
          checked={form.getValues().steps[index]?.peer ?? false}
          onChange={(event) => form.setFieldValue(`steps.${index}.peer`, event.currentTarget.checked)}
        />
      </div>
    </Checkbox.Group>
  );
}

function StepTools({ form, index }: StepFieldsProps) {
  const t = useRulesText();
  const number = index + 1;
  const last = form.getValues().steps.length - 1;
  const move = (to: number): void => form.reorderListItem('steps', { from: index, to });
  return (
    <div className={classes.tools}>
      <ActionIcon
        variant="default"
        aria-label={t('flow.up', { number })}
        disabled={index === 0}
        onClick={() => move(index - 1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('flow.down', { number })}
        disabled={index === last}
        onClick={() => move(index + 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('flow.remove', { number })}
        disabled={last === 0}
        onClick={() => form.removeListItem('steps', index)}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}
