import { formatDate, formatDateTime, formatNumber } from '~/ui/format';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import type { ShareFigure, Snapshot } from './share.queries';

interface FormulaProps {
  snapshot: Snapshot;
  figure: ShareFigure;
  name: string;
}

/** The formula with this figure's own numbers, so that anybody can check it with a calculator. */
export function Formula({ snapshot, figure, name }: FormulaProps) {
  const t = useShareText();
  const { policy } = snapshot;
  const { periods, rows, subjectGrades } = figure;
  return (
    <details className={classes.formula}>
      <summary>{t('formula.title')}</summary>
      <div className={classes.formulaBody}>
        <p>{t('formula.intro')}</p>
        <ul>
          <li>{t('formula.planned')}</li>
          <li>{t('formula.assigned')}</li>
          <li>{t('formula.delivered')}</li>
        </ul>
        <p>
          <strong>{name}.</strong> {t('formula.subjectGrade')} {t('formula.simple', { count: subjectGrades })}{' '}
          {t('formula.weighted', {
            part: formatNumber(periods.delivered, 1),
            whole: formatNumber(periods.total, 1),
          })}{' '}
          {t('formula.workload', { part: formatNumber(rows.assigned), whole: formatNumber(rows.total) })}
        </p>
        <p>
          {t('formula.policy')}:{' '}
          {[
            t(`formula.pe.${policy.withoutPhysicalEducation ? 'yes' : 'no'}`),
            t(`formula.denominator.${policy.denominator}`),
            t('formula.elective'),
            `${t('reading.label')}: ${t(`reading.${policy.reading}`)}`,
            `${t('reading.average')}: ${t(`reading.${policy.average}`)}`,
          ].join('; ')}
          .
        </p>
        <p className={classes.quiet}>
          {t('formula.version', {
            version: snapshot.formulaVersion,
            day: formatDate(snapshot.asOf),
            at: formatDateTime(snapshot.computedAt),
          })}
        </p>
      </div>
    </details>
  );
}
