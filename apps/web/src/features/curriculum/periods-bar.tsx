import { StatusBadge } from '~/ui/status-badge';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import type { PeriodsCompared } from './distributions.queries';
import { periodsText } from './periods';

/** The year's periods on a bar with the programme marked, and the difference in words. */
export function PeriodsBar({ compared, wide = false }: { compared: PeriodsCompared; wide?: boolean }) {
  const t = useCurriculumText();
  const { totalHalfPeriods, programmeHalfPeriods, topicHalfPeriods } = compared;
  const total = periodsText(totalHalfPeriods);
  if (programmeHalfPeriods === null)
    return (
      <div className={classes.compared}>
        <b className="hl-numbers">{t('periods.total', { total })}</b>
        <small>{t('periods.unknown')}</small>
      </div>
    );
  const programme = periodsText(programmeHalfPeriods);
  const scale = Math.max(totalHalfPeriods, programmeHalfPeriods, 1);
  const at = (halfPeriods: number): string => `${(halfPeriods / scale) * 100}%`;
  return (
    <div className={wide ? `${classes.compared} ${classes.wide}` : classes.compared}>
      <span className={classes.figures}>
        <b className="hl-numbers">{t('periods.of', { total, programme })}</b>
        <Difference compared={compared} />
      </span>
      <div className={classes.track} role="img" aria-label={t('periods.label', { total, programme })}>
        <span
          className={classes.filled}
          style={{ width: at(Math.min(totalHalfPeriods, programmeHalfPeriods)) }}
        />
        {totalHalfPeriods > programmeHalfPeriods && (
          <span
            className={classes.over}
            style={{ left: at(programmeHalfPeriods), width: at(totalHalfPeriods - programmeHalfPeriods) }}
          />
        )}
      </div>
      {topicHalfPeriods > 0 && (
        <small>{t('periods.topics', { topics: periodsText(topicHalfPeriods) })}</small>
      )}
    </div>
  );
}

function Difference({ compared: { differenceHalfPeriods } }: { compared: PeriodsCompared }) {
  const t = useCurriculumText();
  const difference = (differenceHalfPeriods ?? 0) / 2;
  if (difference === 0) return <StatusBadge tone="good">{t('periods.exact')}</StatusBadge>;
  const count = Math.abs(difference);
  const said = t(difference > 0 ? 'periods.more' : 'periods.fewer', {
    count,
    periods: periodsText(count * 2),
  });
  return <StatusBadge tone="bad">{said}</StatusBadge>;
}
