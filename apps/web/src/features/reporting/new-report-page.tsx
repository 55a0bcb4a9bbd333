import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { FiguresView } from './figures-view';
import { ReportFields } from './report-fields';
import { useReportText } from './reporting.i18n';
import { makeReport, previewQuery, type Wanted } from './reports.queries';

/** The figures are seen before they are kept. */
export function NewReportPage() {
  const t = useReportText();
  const navigate = useNavigate();
  const [wanted, want] = useState<Wanted>({ period: 'now', scope: 'school' });
  const [title, setTitle] = useState('');
  const [key] = useState(newIdempotencyKey);
  const preview = useQuery(previewQuery(wanted));
  const figures = preview.isError ? undefined : preview.data;
  const make = useMutation({
    mutationFn: () => makeReport(key, { kind: 'online-share', ...wanted, title: title || undefined }),
    onSuccess: ({ id }) => {
      said(t('made'));
      void navigate({ to: '/reports/$reportId', params: { reportId: id } });
    },
  });
  return (
    <Page title={t('new')} lead={t('newLead')} crumbs={[{ label: t('title'), to: '/reports' }]}>
      <ReportFields wanted={wanted} onWant={want} title={title} onTitle={setTitle} />
      <ProblemAlert error={make.error ?? preview.error} />
      <div>
        <Button loading={make.isPending} disabled={!figures} onClick={() => make.mutate()}>
          {t('make')}
        </Button>
      </div>
      {preview.isPending && <PageSkeleton />}
      {figures && <FiguresView figures={figures} />}
    </Page>
  );
}
