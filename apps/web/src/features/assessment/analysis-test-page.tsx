import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { AnalysisChart } from './analysis-chart';
import { useFigureColumns } from './analysis-figures';
import { useAnalysisText } from './analysis.i18n';
import classes from './analysis.module.css';
import { AnalysisMatrix } from './analysis-matrix';
import { AnalysisQuestions } from './analysis-questions';
import { type TestAnalysis, testAnalysisQuery } from './analysis.queries';

/** One test in all its classes: side by side, question by question, against its matrix. */
export function AnalysisTestPage({ testId }: { testId: string }) {
  const t = useAnalysisText();
  const { data, error, isPending, refetch } = useQuery(testAnalysisQuery(testId));
  return (
    <Page
      title={data ? t('testTitle', { title: data.title }) : t('title')}
      lead={data && t('subjectGrade', { subject: data.subjectName, grade: data.grade })}
      crumbs={[
        { to: '/tests', label: t('back') },
        ...(data ? [{ to: `/tests/${testId}`, label: data.title }] : []),
      ]}
      actions={
        <Button component="a" variant="default" href={`/api/v1/tests/${testId}/analysis/document`} download>
          {t('export')}
        </Button>
      }
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {data && (data.whole.marked > 0 ? <Figures analysis={data} /> : <Nothing />)}
    </Page>
  );
}

function Nothing() {
  const t = useAnalysisText();
  return <EmptyState title={t('none')} hint={t('noneHint')} />;
}

type ClassFigures = TestAnalysis['classes'][number];

function Figures({ analysis }: { analysis: TestAnalysis }) {
  const t = useAnalysisText();
  const { classes: sat, whole } = analysis;
  const students = sat.reduce((sum, one) => sum + one.students, 0);
  const all = { ...whole, students, sittingId: '', className: t('all') };
  const rows = sat.length > 1 ? [...sat, all] : sat;
  return (
    <>
      <Section title={t('byClass')}>
        <AnalysisChart
          label={t('byClass')}
          as="bands"
          rows={rows.map((row) => ({ ...row, name: row.className }))}
        />
        <DataTable
          label={t('byClass')}
          columns={useClassColumns()}
          rows={rows}
          rowId={(row) => row.sittingId}
          highlight={(row) => row.sittingId === ''}
        />
      </Section>
      <AnalysisMatrix analysis={analysis} />
      <AnalysisQuestions analysis={analysis} />
    </>
  );
}

function useClassColumns(): Column<ClassFigures>[] {
  const t = useAnalysisText();
  return [
    {
      id: 'class',
      header: t('class'),
      cell: (row) =>
        row.sittingId ? (
          <TextLink to={`/marking/${row.sittingId}?tab=analysis`}>{row.className}</TextLink>
        ) : (
          <strong className={classes.whole}>{row.className}</strong>
        ),
    },
    {
      id: 'marked',
      header: t('marked'),
      kind: 'number',
      cell: (row) => t('ofAll', { part: row.marked, all: row.students }),
      width: 90,
    },
    ...useFigureColumns(),
  ];
}
