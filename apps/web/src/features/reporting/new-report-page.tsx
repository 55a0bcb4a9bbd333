import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { DateField } from '~/ui/date-field';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { FiguresView } from './figures-view';
import classes from './reporting.module.css';
import { useReportText } from './reporting.i18n';
import { makeReport, periods, previewQuery, scopes, type Wanted } from './reports.queries';

/** The figures are seen before they are kept. */
export function NewReportPage() {
  const t = useReportText();
  const navigate = useNavigate();
  const [wanted, want] = useState<Wanted>({ period: 'now', scope: 'school' });
  const [title, setTitle] = useState('');
  const [key] = useState(newIdempotencyKey);
  const preview = useQuery(previewQuery(wanted));
  const whole = useQuery(previewQuery({ period: 'now', scope: 'school' }));
  const levels = whole.data?.levels.map(({ key: level }) => level) ?? [];
  const make = useMutation({
    mutationFn: () => makeReport(key, { kind: 'online-share', ...wanted, title: title || undefined }),
    onSuccess: ({ id }) => {
      said(t('made'));
      void navigate({ to: '/reports/$reportId', params: { reportId: id } });
    },
  });
  return (
    <Page title={t('new')} lead={t('newLead')} crumbs={[{ label: t('title'), to: '/reports' }]}>
      <div className={classes.fields}>
        <NativeSelect
          label={t('period')}
          value={wanted.period}
          data={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          onChange={(event) => want({ ...wanted, period: event.currentTarget.value as Wanted['period'] })}
        />
        <NativeSelect
          label={t('scope')}
          value={wanted.scope}
          data={scopes
            .filter((value) => value === 'school' || levels.includes(value))
            .map((value) => ({ value, label: t(`scopes.${value}`) }))}
          onChange={(event) => want({ ...wanted, scope: event.currentTarget.value as Wanted['scope'] })}
        />
        <DateField
          label={t('asOf')}
          description={t('asOfHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={wanted.asOf ?? null}
          onChange={(asOf) => want({ ...wanted, asOf: asOf ?? undefined })}
        />
        <TextInput
          label={t('customTitle')}
          description={t('customTitleHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <ProblemAlert error={make.error ?? preview.error} />
      <div>
        <Button
          loading={make.isPending}
          disabled={!preview.data || preview.isError}
          onClick={() => make.mutate()}
        >
          {t('make')}
        </Button>
      </div>
      {preview.isPending && <PageSkeleton />}
      {preview.data && !preview.isError && <FiguresView figures={preview.data} />}
    </Page>
  );
}
