import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { MomentField } from '~/ui/moment-field';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { instantOf, localOf } from '~/ui/school-time';
import { useCatalogueText } from './catalogue.i18n';
import { type Catalogue, type Choices, describeCatalogue } from './catalogues.queries';
import classes from './planning.module.css';

interface MeetingFormProps {
  catalogue: Catalogue;
  choices: Choices;
  opened: boolean;
  onClose: () => void;
}

/** The particulars of the department's meeting, which the assignment minutes name. */
export function MeetingForm({ catalogue, choices, opened, onClose }: MeetingFormProps) {
  const c = useCatalogueText();
  const t = useText();
  const client = useQueryClient();
  const form = useForm({
    initialValues: {
      title: catalogue.title,
      meetingAt: catalogue.meetingAt ? localOf(Date.parse(catalogue.meetingAt)) : '',
      meetingPlace: catalogue.meetingPlace,
      chairId: catalogue.chair?.id ?? '',
      secretaryId: catalogue.secretary?.id ?? '',
    },
  });
  const saving = useMutation({
    mutationFn: (values: typeof form.values) =>
      describeCatalogue(catalogue.id, {
        version: catalogue.version,
        title: values.title,
        meetingAt: values.meetingAt ? instantOf(values.meetingAt) : null,
        meetingPlace: values.meetingPlace,
        chairId: values.chairId || null,
        secretaryId: values.secretaryId || null,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['catalogues', catalogue.id] });
      said(c('saved'));
      onClose();
    },
  });
  const people = [
    { value: '', label: '–' },
    ...choices.staff.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={c('meeting')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => saving.mutate(values))}>
        <ProblemAlert error={saving.error} />
        <TextInput label={c('name')} required {...form.getInputProps('title')} />
        <MomentField
          label={c('meetingAt')}
          value={form.values.meetingAt}
          onChange={(at) => form.setFieldValue('meetingAt', at)}
        />
        <TextInput label={c('meetingPlace')} {...form.getInputProps('meetingPlace')} />
        <NativeSelect label={c('chair')} data={people} {...form.getInputProps('chairId')} />
        <NativeSelect label={c('secretary')} data={people} {...form.getInputProps('secretaryId')} />
        <div className={classes.bar}>
          <span />
          <Button type="submit" loading={saving.isPending}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
