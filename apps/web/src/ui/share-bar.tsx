import { useText } from '~/i18n';
import { formatPercent } from './format';
import classes from './share-bar.module.css';

interface ShareBarProps {
  /** Names the figure, for screen readers. */
  label: string;
  /** Ratios from 0 to 1, each a part of the one before it. */
  planned: number;
  assigned: number;
  delivered: number;
  target?: number;
  /** Adds the words and figures under the bar. */
  withLegend?: boolean;
  /** The ratio at the right end of the bar; by default a little more than the largest figure. */
  scale?: number;
}

const layers = ['planned', 'assigned', 'delivered'] as const;

/** Full bars would hide the difference between 8 % and 12 %: the scale ends a little past the largest figure. */
function scaleFor(figures: readonly number[]): number {
  return Math.min(1, Math.max(0.1, Math.ceil(Math.max(...figures) * 12) / 10));
}

/** Planned, assigned and delivered as three layers of one bar, with the target marked on it. */
export function ShareBar(props: ShareBarProps) {
  const t = useText();
  const { label, target, withLegend = false } = props;
  const scale = props.scale ?? scaleFor([props.planned, target ?? 0]);
  const width = (ratio: number): string => `${Math.min(ratio / scale, 1) * 100}%`;
  const figures = Object.fromEntries(layers.map((layer) => [layer, formatPercent(props[layer])]));
  const said =
    target === undefined
      ? t('share.summaryNoTarget', figures)
      : t('share.summary', { ...figures, target: formatPercent(target) });
  return (
    <div className={classes.share}>
      <div role="img" aria-label={`${label}. ${said}`} className={classes.track}>
        {layers.map((layer) => (
          <span key={layer} className={classes[layer]} style={{ width: width(props[layer]) }} />
        ))}
        {target !== undefined && <span className={classes.marker} style={{ left: width(target) }} />}
      </div>
      {withLegend && (
        <ul className={classes.legend} aria-hidden="true">
          {layers.map((layer) => (
            <li key={layer}>
              <span className={`${classes.swatch} ${classes[layer]}`} />
              {t(`share.${layer}`)} <b>{figures[layer]}</b>
            </li>
          ))}
          {target !== undefined && (
            <li>
              <span className={classes.markerSwatch} />
              {t('share.target', { percent: formatPercent(target) })}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
