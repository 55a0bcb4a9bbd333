import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, formatNumber } from '~/ui/format';
import { Page } from '~/ui/page';
import { FiguresView } from './figures-view';
import { IssueDialog } from './issue-dialog';
import { NarrativeEditor } from './narrative-editor';
import { ReportState } from './report-state';
import classes from './reporting.module.css';
import { useReportText } from './reporting.i18n';
import { documentAddress, type Report, reportQuery } from './reports.queries';

export function ReportPage({ reportId }: { reportId: string }) {
  const t = useReportText();
  const { data: report, error, isPending, refetch } = useQuery(reportQuery(reportId));
  return (
    <Page
      title={report?.title.replace('\n', ' – ') ?? t('name')}
      badge={report && <ReportState state={report.state} />}
      lead={report && <Lead report={report} />}
      crumbs={[{ label: t('title'), to: '/reports' }]}
      actions={report && <Actions report={report} />}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {report && (
        <>
          <NarrativeEditor key={report.version} report={report} />
          <FiguresView figures={report.figures} />
          <p className={classes.quiet}>
            {t('kept', { rows: formatNumber(report.rows), hash: report.inputsHash.slice(0, 16) })}
          </p>
        </>
      )}
    </Page>
  );
}

function Lead({ report }: { report: Report }) {
  const t = useReportText();
  const { number, issuedOn, signer } = report;
  if (signer)
    return <>{t('signedBy', { number: number ?? 0, day: formatDate(issuedOn), name: signer.name })}</>;
  return (
    <>
      {report.createdByName}, {formatDate(report.createdAt)}
    </>
  );
}

function Actions({ report }: { report: Report }) {
  const t = useReportText();
  const [isIssuing, setIssuing] = useState(false);
  return (
    <>
      <Button component="a" variant="default" href={documentAddress(report.id, 'xlsx')} download>
        {t('xlsx')}
      </Button>
      <Button component="a" variant="default" href={documentAddress(report.id, 'docx')} download>
        {t('docx')}
      </Button>
      {report.can['issue'] && <Button onClick={() => setIssuing(true)}>{t('issue')}</Button>}
      <IssueDialog report={report} opened={isIssuing} onClose={() => setIssuing(false)} />
    </>
  );
}
