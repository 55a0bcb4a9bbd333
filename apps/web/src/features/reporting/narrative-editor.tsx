import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import classes from './reporting.module.css';
import { useReportText } from './reporting.i18n';
import { type Narrative, type Report, writeReport } from './reports.queries';

const parts = ['difficulties', 'causes', 'proposals'] as const;

/** The three texts the department asks for; read only once the report is issued. */
export function NarrativeEditor({ report }: { report: Report }) {
  const t = useReportText();
  const form = useForm<Narrative>({ initialValues: report.narrative });
  const write = useMutation({
    mutationFn: (narrative: Narrative) => writeReport(report, narrative),
    onSuccess: () => said(t('saved')),
  });
  if (!report.can['edit']) return <WrittenNarrative narrative={report.narrative} />;
  return (
    <Section title={t('narrative')}>
      <form className={classes.narrative} onSubmit={form.onSubmit((values) => write.mutate(values))}>
        <p className={classes.quiet}>{t('narrativeHint')}</p>
        <ProblemAlert error={write.error} />
        {parts.map((part) => (
          <Textarea
            key={part}
            label={t(part)}
            autosize
            minRows={2}
            maxRows={12}
            {...form.getInputProps(part)}
          />
        ))}
        <div>
          <Button type="submit" variant="default" loading={write.isPending} disabled={!form.isDirty()}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function WrittenNarrative({ narrative }: { narrative: Narrative }) {
  const t = useReportText();
  return (
    <Section title={t('narrative')}>
      <dl className={classes.written}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>{narrative[part] || '–'}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
