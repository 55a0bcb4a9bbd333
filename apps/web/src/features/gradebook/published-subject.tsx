import { formatDate } from '~/ui/format';
import { useGradebookText } from './gradebook.i18n';
import type { PublishedResults, Term } from './gradebook.queries';
import { kindOfPart, scoreText, valueText } from './mark-text';
import classes from './results.module.css';

type Subject = PublishedResults['subjects'][number];
type PublishedMark = PublishedResults['marks'][number];
type Average = PublishedResults['averages'][number];

interface PublishedSubjectProps {
  subject: Subject;
  marks: readonly PublishedMark[];
  averages: readonly Average[];
  term: Term;
}

const order = ['tx', 'mgk', 'gk', 'mck', 'ck'];

function inOrder(one: PublishedMark, other: PublishedMark): number {
  const place = (part: string): number => order.indexOf(kindOfPart(part));
  return place(one.part) - place(other.part) || one.part.localeCompare(other.part);
}

/** A subject as a card: its marks, the average and the sum it came from, the teacher's comment. */
export function PublishedSubject({ subject, marks, averages, term }: PublishedSubjectProps) {
  const t = useGradebookText();
  const given = marks.filter(({ part }) => !part.endsWith('nx')).toSorted(inOrder);
  const comment = marks.find(({ part }) => part === 'nx')?.word;
  const isPrimary = subject.form.startsWith('primary');
  const average = averages.find((one) => one.term === term);
  const year = averages.find((one) => one.term === 3);
  return (
    <li className={classes.subject}>
      <div className={classes.subjectHead}>
        <h2>{subject.name}</h2>
        {!isPrimary && <AverageOf average={average} />}
      </div>
      <Given marks={given} isWhole={isPrimary} />
      <Explanation subject={subject} marks={given} average={average} />
      {term === 2 && year?.state === 'done' && year.tenths !== null && (
        <p className={classes.quiet}>{t('published.year', { average: scoreText(year.tenths) })}</p>
      )}
      {comment && <p className={classes.comment}>“{comment}”</p>}
    </li>
  );
}

function Given({ marks, isWhole }: { marks: readonly PublishedMark[]; isWhole: boolean }) {
  const t = useGradebookText();
  if (marks.length === 0) return <p className={classes.quiet}>{t('published.noMarks')}</p>;
  return (
    <ul className={classes.marks}>
      {marks.map((mark) => (
        <li key={mark.part} title={t('published.on', { day: formatDate(mark.publishedAt) })}>
          <span>{t(`partShort.${kindOfPart(mark.part)}`, { n: mark.part.slice(2) })}</span>
          <strong>{valueText(mark, isWhole)}</strong>
          {mark.changed && <em>{t('published.changed')}</em>}
        </li>
      ))}
    </ul>
  );
}

function AverageOf({ average }: { average: Average | undefined }) {
  const t = useGradebookText();
  if (!average || average.state === 'missing') return <span className={classes.quiet}>–</span>;
  if (average.state === 'exempt') return <span className={classes.quiet}>{t('published.exempt')}</span>;
  const verdict = average.passed ? t('mark.passed') : t('mark.failed');
  return <strong className={classes.average}>{scoreText(average.tenths) || verdict}</strong>;
}

interface ExplanationProps {
  subject: Subject;
  marks: readonly PublishedMark[];
  average: Average | undefined;
}

/** (8 + 7,5 + 2 × 8,5 + 3 × 9) : 7 = 8,5, so that nobody has to believe an average. */
function Explanation({ subject, marks, average }: ExplanationProps) {
  const t = useGradebookText();
  if (subject.form !== 'score' || marks.length === 0) return null;
  if (average?.state === 'done') return <Formula marks={marks} tenths={average.tenths} />;
  if (average?.state === 'exempt') return null;
  return <p className={classes.quiet}>{t('published.notYet', { count: subject.regularMarks })}</p>;
}

function Formula({ marks, tenths }: { marks: readonly PublishedMark[]; tenths: number | null }) {
  const regular = marks.filter(({ part, score }) => part.startsWith('tx') && score !== null);
  const of = (part: string): string => scoreText(marks.find((mark) => mark.part === part)?.score);
  const sum = [...regular.map(({ score }) => scoreText(score)), `2 × ${of('gk')}`, `3 × ${of('ck')}`];
  return (
    <p className={classes.formula}>
      ({sum.join(' + ')}) : {regular.length + 5} = <strong>{scoreText(tenths)}</strong>
    </p>
  );
}
