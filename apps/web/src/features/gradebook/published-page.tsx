import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useUrlState } from '~/ui/use-url-state';
import { useGradebookText } from './gradebook.i18n';
import { type PublishedResults, type Term, publishedQuery } from './gradebook.queries';
import { PublishedPrimary } from './published-primary';
import { PublishedSubject } from './published-subject';
import classes from './results.module.css';
import { ResultSummary } from './result-summary';

/** What a student and their guardians see: published marks, and how each average came about. */
export function PublishedPage() {
  const t = useGradebookText();
  const [url, change] = useUrlState();
  const { data, isPending, error, refetch } = useQuery(publishedQuery(url.student));
  const term: Term = url.term === '2' ? 2 : 1;
  const student = data?.student;
  const lead = student && [student.fullName, student.className].filter(Boolean).join(' · ');
  return (
    <Page title={t('published.title')} lead={lead} loading={isPending} error={error} onRetry={refetch}>
      {data && (
        <>
          <div className={classes.toolbar}>
            <SegmentedControl
              aria-label={t('term.label')}
              value={String(term)}
              onChange={(value) => change({ term: value })}
              data={[
                { value: '1', label: t('term.t1') },
                { value: '2', label: t('term.t2') },
              ]}
            />
            <Children results={data} onChoose={(id) => change({ student: id })} />
          </div>
          <Subjects results={data} term={term} />
        </>
      )}
    </Page>
  );
}

function Children({ results, onChoose }: { results: PublishedResults; onChoose: (id: string) => void }) {
  const t = useGradebookText();
  if (results.children.length < 2) return null;
  return (
    <Select
      aria-label={t('published.child')}
      allowDeselect={false}
      value={results.student.id}
      onChange={(id) => id && onChoose(id)}
      data={results.children.map(({ id, fullName }) => ({ value: id, label: fullName }))}
    />
  );
}

type PublishedMark = PublishedResults['marks'][number];

/** Subjects with something to read stand before those that wait. */
function givenFirst(marks: readonly PublishedMark[]) {
  const given = new Set(marks.map(({ subjectId }) => subjectId));
  return (one: { id: string }, other: { id: string }): number =>
    Number(given.has(other.id)) - Number(given.has(one.id));
}

function Subjects({ results, term }: { results: PublishedResults; term: Term }) {
  const t = useGradebookText();
  const marks = results.marks.filter((mark) => mark.term === term);
  const isPrimary = results.primary !== null;
  const said = results.traits.filter(({ period }) => Math.ceil(period / 2) === term);
  if (marks.length + said.length === 0) return <EmptyState title={t('published.none')} />;
  return (
    <>
      {isPrimary ? (
        <PublishedPrimary results={results} term={term} />
      ) : (
        <ResultSummary results={results} term={term} />
      )}
      <ul className={classes.subjects}>
        {results.subjects.toSorted(givenFirst(marks)).map((subject) => (
          <PublishedSubject
            key={subject.id}
            subject={subject}
            marks={marks.filter(({ subjectId }) => subjectId === subject.id)}
            averages={results.averages.filter(({ subjectId }) => subjectId === subject.id)}
            term={term}
          />
        ))}
      </ul>
    </>
  );
}
