import { useQuery } from '@tanstack/react-query';
import { Bone } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { TrendChart } from '~/ui/trend-chart';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import { type Scope, type Standing, trendQuery } from './share.queries';
import type { ShareView } from './use-share-view';

interface TrendProps {
  scope: Scope;
  standings: readonly Standing[];
  view: ShareView;
}

const measures = ['planned', 'assigned', 'delivered'] as const;

/** The daily snapshots as lines, with the targets they climb towards. */
export function Trend({ scope, standings, view }: TrendProps) {
  const t = useShareText();
  const { data, error, refetch } = useQuery(trendQuery(scope));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bone height={220} />;
  if (data.points.length < 2) return <p className={classes.quiet}>{t('trend.empty')}</p>;
  const byWorkload = view.reading === 'workload';
  const shown = byWorkload ? (['assigned'] as const) : measures;
  return (
    <TrendChart
      label={t(`reading.${view.reading}`)}
      points={data.points.map((point) => ({
        at: point.day,
        ...(byWorkload ? { assigned: point.workload[view.average] } : point[view.average]),
      }))}
      series={shown.map((id) => ({
        id,
        label: t(byWorkload ? 'figure.workload' : `figure.${id}`),
        color: `var(--hl-${id})`,
      }))}
      targets={[...new Set(standings.map((standing) => standing.minPercent / 100))]}
    />
  );
}
