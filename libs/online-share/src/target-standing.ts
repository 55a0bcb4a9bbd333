import type { ForecastView, TargetStandingView, TargetView } from './http/share.view';
import type { Forecast } from './share-forecast';
import { FigureRow, shareOf } from './share-figures.repository';
import { judgedBy } from './share-policy';
import { TargetPolicy } from './target-policy.entity';

export function targetView(target: TargetPolicy): TargetView {
  const { id, authority, level, reachedBy, reading, average, source, certainty, isActive } = target;
  return {
    id,
    authority,
    level,
    minPercent: Number(target.minPercent),
    reachedBy,
    reading,
    average,
    source,
    certainty,
    isActive,
  };
}

/** How a level's figure stands to a target, by the target's own reading and average. */
export function standing(
  target: TargetPolicy,
  figure: FigureRow,
  expected: Forecast,
): Pick<TargetStandingView, 'shares' | 'share' | 'isMet' | 'forecast'> {
  const share = (measure: 'planned' | 'assigned' | 'delivered') =>
    shareOf(figure, measure, target.reading, target.average);
  const shares = { planned: share('planned'), assigned: share('assigned'), delivered: share('delivered') };
  const judged = shares[judgedBy(target.reading)];
  return {
    shares,
    share: judged,
    isMet: judged * 100 >= Number(target.minPercent),
    forecast: forecastView(expected),
  };
}

function forecastView(expected: Forecast): ForecastView {
  return {
    outcome: expected.outcome,
    day: 'day' in expected ? expected.day : null,
    perWeek: 'perWeek' in expected ? expected.perWeek : null,
  };
}
