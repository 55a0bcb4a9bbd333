import { formatNumber } from '~/ui/format';
import { TargetProgress } from '~/ui/target-progress';
import { TextLink } from '~/ui/text-link';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import type { ShareFigure } from './share.queries';

/** Lessons with a published material, by the stage it is meant for. */
export function Coverage({ figure: { coverage } }: { figure: ShareFigure }) {
  const t = useShareText();
  const rows = [
    ['all', coverage.covered],
    ['before', coverage.before],
    ['in', coverage.in],
    ['after', coverage.after],
  ] as const;
  return (
    <div className={classes.coverage}>
      <dl className={classes.coverageList}>
        {rows.map(([stage, part]) => (
          <div key={stage} className={classes.coverageRow}>
            <dt>{t(`coverage.${stage}`)}</dt>
            <dd>
              <TargetProgress
                label={t(`coverage.${stage}`)}
                value={coverage.lessons ? part / coverage.lessons : 0}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>
        {t('coverage.note', { part: formatNumber(coverage.covered), whole: formatNumber(coverage.lessons) })}.{' '}
        <TextLink to="/materials/coverage">{t('coverage.open')}</TextLink>
      </p>
    </div>
  );
}
