import { useText } from '~/i18n';
import { formatPercent } from './format';
import classes from './share-bar.module.css';

interface TargetProgressProps {
  /** Names what progresses, for screen readers. */
  label: string;
  /** From 0 to 1. */
  value: number;
  /** From 0 to 1; the marker on the bar. */
  target?: number;
}

function percentOf(ratio: number): string {
  return `${Math.min(Math.max(ratio, 0), 1) * 100}%`;
}

/** How far something is, against what it must reach. */
export function TargetProgress({ label, value, target }: TargetProgressProps) {
  const t = useText();
  const said =
    target === undefined
      ? formatPercent(value)
      : t('share.progress', { value: formatPercent(value), target: formatPercent(target) });
  return (
    <div className={classes.progress}>
      <div
        role="progressbar"
        tabIndex={-1}
        aria-label={label}
        aria-valuenow={Math.round(value * 1000) / 10}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={said}
        className={classes.track}
      >
        <span className={classes.delivered} style={{ width: percentOf(value) }} />
        {target !== undefined && <span className={classes.marker} style={{ left: percentOf(target) }} />}
      </div>
      <span className={classes.value}>{formatPercent(value)}</span>
    </div>
  );
}
