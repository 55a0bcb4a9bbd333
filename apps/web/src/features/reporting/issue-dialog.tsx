import { Button, Modal, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { DateField } from '~/ui/date-field';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import classes from './reporting.module.css';
import { useReportText } from './reporting.i18n';
import { issueReport, type Report } from './reports.queries';

interface IssueDialogProps {
  report: Report;
  opened: boolean;
  onClose: () => void;
}

/** Number and date in the year's register; nothing of the report changes afterwards. */
export function IssueDialog({ report, opened, onClose }: IssueDialogProps) {
  const t = useReportText();
  const shared = useText();
  const [today] = useState(() => new Date().toLocaleDateString('en-CA'));
  const form = useForm({
    initialValues: { number: '' as number | '', issuedOn: today },
  });
  const issue = useMutation({
    mutationFn: (values: { number: number | ''; issuedOn: string }) =>
      issueReport(report, { ...values, number: Number(values.number) }),
    onSuccess: () => {
      said(t('issued'));
      onClose();
    },
    onError: (error) => void applyProblemToForm(error, form, ['number', 'issuedOn']),
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('issue')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <form className={classes.narrative} onSubmit={form.onSubmit((values) => issue.mutate(values))}>
        <p className={classes.quiet}>{t('issueLead')}</p>
        <ProblemAlert error={issue.error} withoutFields />
        <NumberInput
          label={t('number')}
          required
          min={1}
          allowDecimal={false}
          data-autofocus
          {...form.getInputProps('number')}
        />
        <DateField label={t('issuedOn')} required {...form.getInputProps('issuedOn')} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {shared('action.cancel')}
          </Button>
          <Button type="submit" loading={issue.isPending}>
            {t('issue')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
