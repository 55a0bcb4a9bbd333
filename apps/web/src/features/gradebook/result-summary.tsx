import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useGradebookText } from './gradebook.i18n';
import type { PublishedResults, StudentResult, Term } from './gradebook.queries';
import classes from './results.module.css';

const tones: Record<NonNullable<StudentResult['level']>, Tone> = {
  tot: 'good',
  kha: 'active',
  dat: 'waiting',
  'chua-dat': 'bad',
  insufficient: 'draft',
};

export function LevelBadge({ level }: { level: NonNullable<StudentResult['level']> }) {
  const t = useGradebookText();
  return <StatusBadge tone={tones[level]}>{t(`level.${level}`)}</StatusBadge>;
}

/** Results of learning and training, of the term and of the year once there is one. */
export function ResultSummary({ results, term }: { results: PublishedResults; term: Term }) {
  const shown = results.results.filter((result) => result.term === term || (term === 2 && result.term === 3));
  return (
    <div className={classes.summary}>
      {shown
        .toSorted((one, other) => one.term - other.term)
        .map((result) => (
          <Line key={result.term} result={result} />
        ))}
    </div>
  );
}

function Line({ result }: { result: StudentResult }) {
  const t = useGradebookText();
  return (
    <div className={classes.summaryLine}>
      <strong>{t(`term.t${result.term}`)}</strong>
      <span>
        {t('result.learning')}:{' '}
        {result.level ? (
          <LevelBadge level={result.level} />
        ) : (
          <span className={classes.quiet}>{t('result.notYet', { count: result.missing })}</span>
        )}
      </span>
      {result.conduct && (
        <span>
          {t('result.conduct')}: <LevelBadge level={result.conduct} />
        </span>
      )}
      {result.lifted && <span className={classes.quiet}>{t('result.lifted')}</span>}
      {result.title && <strong>{t(`award.${result.title}`)}</strong>}
    </div>
  );
}
