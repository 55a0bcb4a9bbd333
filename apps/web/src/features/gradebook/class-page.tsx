import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '~/ui/page';
import { ScrollRegion } from '~/ui/scroll-region';
import { useGradebookText } from './gradebook.i18n';
import { type ClassResults, classResultsQuery } from './gradebook.queries';
import { HomeroomCell } from './homeroom-cell';
import { scoreText } from './mark-text';
import { PrimaryClass } from './primary-class';
import { LevelBadge } from './result-summary';
import classes from './results.module.css';

type Shown = 1 | 2 | 3;

/** A class across its subjects: averages, training and the result of each student. */
export function ClassPage({ classId }: { classId: string }) {
  const t = useGradebookText();
  const { data, isPending, error, refetch } = useQuery(classResultsQuery(classId));
  return (
    <Page
      title={data ? t('classes.of', { class: data.theClass.name }) : t('classes.title')}
      crumbs={[
        { label: t('title'), to: '/gradebook' },
        { label: t('classes.title'), to: '/gradebook/classes' },
      ]}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {data &&
        (data.theClass.grade <= 5 ? <PrimaryClass results={data} /> : <SecondaryClass results={data} />)}
    </Page>
  );
}

function SecondaryClass({ results }: { results: ClassResults }) {
  const t = useGradebookText();
  const [term, setTerm] = useState<Shown>(1);
  return (
    <>
      <div className={classes.toolbar}>
        <SegmentedControl
          aria-label={t('term.label')}
          value={String(term)}
          onChange={(value) => setTerm(Number(value) as Shown)}
          data={([1, 2, 3] as const).map((one) => ({ value: String(one), label: t(`term.t${one}`) }))}
        />
      </div>
      <Overview results={results} term={term} />
    </>
  );
}

function Overview({ results, term }: { results: ClassResults; term: Shown }) {
  const t = useGradebookText();
  return (
    <ScrollRegion className={classes.scroll} label={t('classes.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.student')}</th>
            {results.subjects.map((subject) => (
              <th key={subject.id} scope="col" title={subject.name} className={classes.subjectColumn}>
                {subject.name}
              </th>
            ))}
            <th scope="col">{t('result.conduct')}</th>
            <th scope="col">{t('result.absences')}</th>
            <th scope="col" className={classes.level}>
              {t('result.learning')}
            </th>
            {term === 3 && (
              <th scope="col" className={classes.level}>
                {t('result.title')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {results.students.map((student) => (
            <Line key={student.id} results={results} term={term} student={student} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface LineProps {
  results: ClassResults;
  term: Shown;
  student: ClassResults['students'][number];
}

function Line({ results, term, student }: LineProps) {
  const t = useGradebookText();
  const result = results.results.find((one) => one.studentId === student.id && one.term === term);
  const averages = new Map(
    results.averages
      .filter((one) => one.studentId === student.id && one.term === term)
      .map((one) => [one.subjectId, one]),
  );
  return (
    <tr>
      <th scope="row">{student.fullName}</th>
      {results.subjects.map(({ id }) => (
        <td key={id}>
          <AverageText average={averages.get(id)} />
        </td>
      ))}
      <HomeroomCell results={results} term={term} studentId={student.id} result={result} />
      <td className={classes.level}>
        {result?.level ? (
          <LevelBadge level={result.level} />
        ) : (
          <span className={classes.quiet}>{t('result.short', { count: result?.missing ?? 0 })}</span>
        )}
      </td>
      {term === 3 && <td className={classes.level}>{result?.title ? t(`award.${result.title}`) : ''}</td>}
    </tr>
  );
}

function AverageText({ average }: { average: ClassResults['averages'][number] | undefined }) {
  const t = useGradebookText();
  if (!average || average.state === 'missing') return <>–</>;
  if (average.state === 'exempt') return <>M</>;
  return (
    <>{average.tenths === null ? t(average.passed ? 'mark.d' : 'mark.cd') : scoreText(average.tenths)}</>
  );
}
