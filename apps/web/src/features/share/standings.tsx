import { useQuery } from '@tanstack/react-query';
import { formatDate, formatNumber, formatPercent, today } from '~/ui/format';
import { EmptyState } from '~/ui/page-states';
import { ShareBar } from '~/ui/share-bar';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { authorityName } from './scope-name';
import classes from './share.module.css';
import { type ShareText, useShareText } from './share.i18n';
import { type Scope, type ShareFigure, type Standing, targetsQuery } from './share.queries';
import { judgedShare, type ShareView, sharesOf } from './use-share-view';

interface StandingsProps {
  scope: Scope;
  figure: ShareFigure;
  standings: readonly Standing[];
  view: ShareView;
}

/** Each target in force, and what a target is: people arrive believing that it caps or cuts something. */
export function Standings({ scope, figure, standings, view }: StandingsProps) {
  const t = useShareText();
  const isJudged = scope.kind === 'school' || scope.kind === 'level';
  return (
    <>
      <p className={classes.meaning}>{t('meaning')}</p>
      {!isJudged ? (
        <OwnBar scope={scope} figure={figure} view={view} />
      ) : standings.length === 0 ? (
        <EmptyState title={t('target.none')} hint={t('target.noneHint')} />
      ) : (
        <ul className={classes.standings}>
          {standings.map((standing) => (
            <StandingCard key={standing.id} standing={standing} view={view} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Judged by the target's own reading and average, whatever the page shows. */
export function StandingCard({ standing, view }: { standing: Standing; view: ShareView }) {
  const t = useShareText();
  const { minPercent, level, reachedBy, authority, share, shares, isMet } = standing;
  const percent = formatPercent(minPercent / 100);
  const label = t('target.minimum', { percent, level: t(`level.${level}`) });
  const state = standing.reading === 'workload' ? 'assigned' : 'delivered';
  return (
    <li className={classes.standing}>
      <div className={classes.standingHead}>
        <strong>{label}</strong>
        <Verdict isMet={isMet} share={share} target={minPercent / 100} />
      </div>
      {shares && <ShareBar label={label} {...shares} target={minPercent / 100} withLegend />}
      <p className={classes.sentence}>
        <TextLink to={view.rowsHref({ kind: 'level', key: level }, state)}>
          {t('target.standsAt', { percent: formatPercent(share) })}
        </TextLink>
        . {forecastSentence(t, standing)}
      </p>
      <Deadline day={reachedBy} authority={authorityName(t, authority)} />
    </li>
  );
}

/** Some deadlines are older than the school year; a date alone would read as still to come. */
function Deadline({ day, authority }: { day: string; authority: string }) {
  const t = useShareText();
  if (day >= today())
    return <p className={classes.quiet}>{t('target.by', { day: formatDate(day), authority })}</p>;
  return (
    <p className={classes.quiet}>
      <StatusBadge tone="ended">{t('target.passed', { day: formatDate(day) })}</StatusBadge> {authority}
    </p>
  );
}

interface VerdictProps {
  isMet: boolean;
  share: number;
  target: number;
}

export function Verdict({ isMet, share, target }: VerdictProps) {
  const t = useShareText();
  return isMet ? (
    <StatusBadge tone="good">{t('target.met')}</StatusBadge>
  ) : (
    <StatusBadge tone="bad">{t('target.notMet', { gap: pointsMissing(share, target) })}</StatusBadge>
  );
}

/** Rounded up: what is missing is never shown as nothing. */
function pointsMissing(share: number, target: number): string {
  return formatNumber(Math.ceil((target - share) * 1000 - 1e-6) / 10, 1);
}

export function forecastSentence(t: ShareText, { forecast, minPercent }: Standing): string {
  return t(`forecast.${forecast.outcome}`, {
    percent: formatPercent(minPercent / 100),
    day: formatDate(forecast.day),
    perWeek: formatNumber((forecast.perWeek ?? 0) * 100, 1),
  });
}

/** A part of the school has no target of its own; the bar shows where it is beside the highest minimum in force. */
function OwnBar({ scope, figure, view }: Omit<StandingsProps, 'standings'>) {
  const t = useShareText();
  const target = useHighestTarget();
  const { share, measure } = judgedShare(figure, view);
  const name = figure.label;
  return (
    <div className={classes.standing}>
      {target !== undefined && (
        <div className={classes.standingHead}>
          <TextLink to={view.rowsHref(scope, measure)}>
            {t('target.standsAt', { percent: formatPercent(share) })}
          </TextLink>
          <Verdict isMet={share >= target} share={share} target={target} />
        </div>
      )}
      <ShareBar label={name} {...sharesOf(figure, view)} target={target} withLegend />
      <p className={classes.quiet}>{t('target.ofLevel')}</p>
    </div>
  );
}

/** 0 to 1; undefined while no target is in force. */
export function useHighestTarget(): number | undefined {
  const { data } = useQuery(targetsQuery);
  const active = (data ?? []).filter((target) => target.isActive).map((target) => target.minPercent / 100);
  return active.length > 0 ? Math.max(...active) : undefined;
}
