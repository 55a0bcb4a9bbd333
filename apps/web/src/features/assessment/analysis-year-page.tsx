import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { formatDate } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { AnalysisChart } from './analysis-chart';
import { useFigureColumns } from './analysis-figures';
import { useAnalysisText } from './analysis.i18n';
import classes from './analysis.module.css';
import {
  type SubjectWithResults,
  type TestTrend,
  type TrendPlace,
  trendsQuery,
  trendSubjectsQuery,
  trendsUrl,
} from './analysis.queries';

const keyOf = ({ subjectId, grade }: SubjectWithResults): string => `${subjectId} ${grade}`;

/** A subject through the year: its tests in order, for a grade or one class. */
export function AnalysisYearPage() {
  const t = useAnalysisText();
  const [{ of, classId }] = useUrlState();
  const { data: found, error, isPending, refetch } = useQuery(trendSubjectsQuery);
  const subjects = found?.items ?? [];
  const subject = subjects.find((one) => keyOf(one) === of) ?? subjects[0];
  if (!subject)
    return (
      <Page title={t('yearTitle')} lead={t('yearLead')} loading={isPending} error={error} onRetry={refetch}>
        <EmptyState title={t('none')} hint={t('noneHint')} />
      </Page>
    );
  const place = { subjectId: subject.subjectId, grade: subject.grade, classId };
  return (
    <Page
      title={t('yearTitle')}
      lead={t('yearLead')}
      actions={
        <Button component="a" variant="default" href={trendsUrl(place)} download>
          {t('export')}
        </Button>
      }
    >
      <YearFilters subjects={subjects} subject={subject} />
      <Year place={place} />
    </Page>
  );
}

function YearFilters({ subjects, subject }: { subjects: SubjectWithResults[]; subject: SubjectWithResults }) {
  const t = useAnalysisText();
  const [{ classId }, setUrl] = useUrlState();
  return (
    <div className={classes.filters}>
      <NativeSelect
        aria-label={t('subject')}
        value={keyOf(subject)}
        data={subjects.map((one) => ({
          value: keyOf(one),
          label: t('subjectGrade', { subject: one.subjectName, grade: one.grade }),
        }))}
        onChange={(event) => setUrl({ of: event.currentTarget.value, classId: undefined })}
      />
      <NativeSelect
        aria-label={t('class')}
        value={classId ?? ''}
        data={[
          { value: '', label: t('anyClass') },
          ...subject.classes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setUrl({ classId: event.currentTarget.value })}
      />
    </div>
  );
}

function Year({ place }: { place: TrendPlace }) {
  const t = useAnalysisText();
  const { data } = useQuery(trendsQuery(place));
  const trends = data?.items;
  const columns = useTestColumns();
  const classColumns = useClassColumns();
  if (!trends) return null;
  const drawn = trends.map((trend) => ({
    ...trend,
    name: `${t(`kind.${trend.kind}`)} ${formatDate(trend.heldAt).slice(0, 5)}`,
  }));
  const byClass = trends.flatMap((trend) => trend.classes.map((one) => ({ ...one, trend })));
  return (
    <>
      <Section title={t('lines')}>
        <AnalysisChart label={t('lines')} as="lines" rows={drawn} />
      </Section>
      <Section title={t('shares')}>
        <AnalysisChart label={t('shares')} as="bands" rows={drawn} />
      </Section>
      <Section title={t('tests')}>
        <DataTable label={t('tests')} columns={columns} rows={trends} rowId={(row) => row.testId} />
      </Section>
      {!place.classId && (
        <Section title={t('byClass')}>
          <DataTable
            label={t('byClass')}
            columns={classColumns}
            rows={byClass}
            rowId={(row) => `${row.trend.testId} ${row.classId}`}
          />
        </Section>
      )}
    </>
  );
}

function Test({ trend, children }: { trend: TestTrend; children: ReactNode }) {
  const t = useAnalysisText();
  return (
    <>
      {children}
      <small className={classes.facts}>
        {[t(`kind.${trend.kind}`), t('term', { term: trend.term }), formatDate(trend.heldAt)].join(' · ')}
      </small>
    </>
  );
}

function useTestColumns(): Column<TestTrend>[] {
  const t = useAnalysisText();
  return [
    {
      id: 'test',
      header: t('test'),
      cell: (row) => (
        <Test trend={row}>
          <TextLink to={`/tests/${row.testId}/analysis`}>{row.title}</TextLink>
        </Test>
      ),
    },
    { id: 'marked', header: t('marked'), kind: 'number', cell: (row) => row.marked, width: 80 },
    ...useFigureColumns(),
  ];
}

type ClassOfTest = TestTrend['classes'][number] & { trend: TestTrend };

function useClassColumns(): Column<ClassOfTest>[] {
  const t = useAnalysisText();
  return [
    { id: 'class', header: t('class'), cell: (row) => row.className, width: 70 },
    {
      id: 'test',
      header: t('test'),
      cell: (row) => <Test trend={row.trend}>{row.trend.title}</Test>,
    },
    { id: 'marked', header: t('marked'), kind: 'number', cell: (row) => row.marked, width: 80 },
    ...useFigureColumns(),
  ];
}
