import { Button, Modal, MultiSelect, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { DateField } from '~/ui/date-field';
import { today } from '~/ui/format';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { decide, structureQuery } from './teaching.queries';

const blank = { number: '', reason: '', fromOn: today(), toOn: today(), campusIds: [], classIds: [] };
const fields = Object.keys(blank);

export function DecisionForm({ onClose }: { onClose: () => void }) {
  const t = useTeachingText();
  const say = useText();
  const structure = useQuery(structureQuery).data;
  const [key] = useState(newIdempotencyKey);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useForm({ initialValues: blank });
  const options = (list: { id: string; name: string }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const submit = form.onSubmit(async (values) => {
    setBusy(true);
    try {
      await decide(key, values);
      said(t('done.decided'));
      onClose();
    } catch (error) {
      setProblem(applyProblemToForm(error, form, fields));
      setBusy(false);
    }
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('decision.new')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <ProblemAlert error={problem} />
        <TextInput label={t('decision.number')} required data-autofocus {...form.getInputProps('number')} />
        <Textarea
          label={t('decision.reason')}
          required
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <DateField label={t('decision.from')} required {...form.getInputProps('fromOn')} />
        <DateField label={t('decision.to')} required {...form.getInputProps('toOn')} />
        <MultiSelect
          label={t('decision.campuses')}
          description={t('decision.scopeHint')}
          data={options(structure?.campuses)}
          {...form.getInputProps('campusIds')}
        />
        <MultiSelect
          label={t('decision.classes')}
          searchable
          data={options(structure?.classes)}
          {...form.getInputProps('classIds')}
        />
        <Button type="submit" loading={isBusy}>
          {t('decision.save')}
        </Button>
      </form>
    </Modal>
  );
}
