import { formatDate } from '~/ui/format';
import { useGradebookText } from './gradebook.i18n';
import type { PublishedResults } from './gradebook.queries';
import { PrimaryLevel } from './primary-class';
import classes from './results.module.css';
import traits from './traits.module.css';

const groups = {
  quality: ['yeu-nuoc', 'nhan-ai', 'cham-chi', 'trung-thuc', 'trach-nhiem'],
  general: ['tu-chu', 'giao-tiep', 'giai-quyet'],
  specific: ['ngon-ngu', 'tinh-toan', 'khoa-hoc', 'cong-nghe', 'tin-hoc', 'tham-mi', 'the-chat'],
} as const;

/** What the school says of a pupil beyond the subjects, at each time it was published, and the year's result. */
export function PublishedPrimary({ results, term }: { results: PublishedResults; term: 1 | 2 }) {
  const t = useGradebookText();
  const said = results.traits.filter(({ period }) => Math.ceil(period / 2) === term);
  const { primary } = results;
  return (
    <>
      {term === 2 && primary?.level && (
        <div className={classes.summary}>
          <div className={classes.summaryLine}>
            <strong>{t('term.t3')}</strong>
            <span>
              {t('primary.result')}: <PrimaryLevel result={primary} />
            </span>
            {primary.title && <strong>{t(`award.${primary.title}`)}</strong>}
          </div>
        </div>
      )}
      {said.map((one) => (
        <Said key={one.period} said={one} />
      ))}
    </>
  );
}

function Said({ said }: { said: PublishedResults['traits'][number] }) {
  const t = useGradebookText();
  const { period, levels, comment, corrected, publishedAt } = said;
  return (
    <section className={classes.subject} aria-label={t(`period.p${period}`)}>
      <div className={classes.subjectHead}>
        <h2>
          {t('traits.title')}: {t(`period.p${period}`).toLocaleLowerCase()}
        </h2>
        <span className={classes.quiet} title={t('published.on', { day: formatDate(publishedAt) })}>
          {corrected ? t('published.changed') : formatDate(publishedAt)}
        </span>
      </div>
      {(['quality', 'general', 'specific'] as const).map((group) => (
        <dl key={group} className={traits.traits}>
          {groups[group]
            .filter((key) => levels[key])
            .map((key) => (
              <div key={key}>
                <dt>{t(`trait.${key}`)}</dt>
                <dd>{t(`traitLevel.${levels[key] ?? 'T'}`)}</dd>
              </div>
            ))}
        </dl>
      ))}
      {comment && <p className={classes.comment}>“{comment}”</p>}
    </section>
  );
}
