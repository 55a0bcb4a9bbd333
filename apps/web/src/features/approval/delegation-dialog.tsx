import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { DateField } from '~/ui/date-field';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import {
  changeDelegation,
  type Delegation,
  delegatesQuery,
  giveDelegation,
  subjectKinds,
} from './approval.queries';
import classes from './approval.module.css';
import { useKindName } from './use-kind-name';
import { useRulesText } from './rules.i18n';

interface DelegationDialogProps {
  /** null: a new one. */
  delegation: Delegation | null;
  onClose: () => void;
}

const fields = ['toStaffId', 'fromOn', 'toOn', 'kinds', 'note'] as const;

export function DelegationDialog({ delegation, onClose }: DelegationDialogProps) {
  const t = useRulesText();
  const shared = useText();
  const kindName = useKindName();
  const { form, save, problem } = useDelegationForm(delegation, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={delegation ? t('delegation.edit') : t('delegation.new')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => void save(values))}>
        <ProblemAlert error={problem} />
        {!delegation && <DelegateField {...form.getInputProps('toStaffId')} />}
        <div className={classes.pair}>
          <DateField required label={t('delegation.fromOn')} {...form.getInputProps('fromOn')} />
          <DateField required label={t('delegation.toOn')} {...form.getInputProps('toOn')} />
        </div>
        <Checkbox.Group
          label={t('delegation.kinds')}
          description={t('delegation.everythingHint')}
          {...form.getInputProps('kinds')}
        >
          <div className={classes.pair}>
            {subjectKinds.map((kind) => (
              <Checkbox key={kind} value={kind} label={kindName(kind)} />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput label={t('delegation.note')} maxLength={500} {...form.getInputProps('note')} />
        <div className={classes.verdicts}>
          <Button variant="default" onClick={onClose}>
            {shared('action.cancel')}
          </Button>
          <Button type="submit">{shared('action.save')}</Button>
        </div>
      </form>
    </Modal>
  );
}

function DelegateField(props: object) {
  const t = useRulesText();
  const { data } = useQuery(delegatesQuery);
  const people = (data?.items ?? []).map(({ staffId, name }) => ({ value: staffId, label: name }));
  return (
    <NativeSelect
      required
      data-autofocus
      label={t('delegation.to')}
      data={[{ value: '', label: t('delegation.choose') }, ...people]}
      {...props}
    />
  );
}

interface Values {
  toStaffId: string;
  fromOn: string;
  toOn: string;
  kinds: string[];
  note: string;
}

function useDelegationForm(delegation: Delegation | null, onClose: () => void) {
  const t = useRulesText();
  const [problem, setProblem] = useState<unknown>(null);
  const form = useForm<Values>({
    initialValues: delegation ? valuesOf(delegation) : fromToday(),
    validate: { toStaffId: (value) => (value ? null : t('delegation.choose')) },
  });
  const save = async ({ toStaffId, kinds, ...period }: Values): Promise<void> => {
    const body = { ...period, kinds: kinds.length > 0 ? kinds : null };
    try {
      await (delegation ? changeDelegation(delegation.id, body) : giveDelegation({ ...body, toStaffId }));
      said(t('delegation.saved'));
      onClose();
    } catch (error) {
      setProblem(applyProblemToForm(error, form, fields));
    }
  };
  return { form, save, problem };
}

function valuesOf({ to, fromOn, toOn, kinds, note }: Delegation): Values {
  return { toStaffId: to.staffId, fromOn, toOn, kinds: kinds ?? [], note };
}

function fromToday(): Values {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  return { toStaffId: '', fromOn: today, toOn: today, kinds: [], note: '' };
}
