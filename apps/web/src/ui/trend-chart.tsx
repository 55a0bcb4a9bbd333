import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useText } from '~/i18n';
import { ScrollRegion } from './scroll-region';
import { formatDate, formatPercent } from './format';
import { Bone } from './page-skeleton';
import classes from './trend-chart.module.css';
import type { TrendChartProps } from './trend-lines';

const TrendLines = lazy(() => import('./trend-lines').then((m) => ({ default: m.TrendLines })));

/** Shares over time. The same figures are there as a table for whoever would rather read. */
export function TrendChart(props: TrendChartProps) {
  const t = useText();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span>{props.label}</span>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.chart') : t('chart.table')}
        </Button>
      </figcaption>
      {asTable ? (
        <TrendTable {...props} />
      ) : (
        <Suspense fallback={<Bone height={220} />}>
          <TrendLines {...props} />
        </Suspense>
      )}
    </figure>
  );
}

function TrendTable({ label, points, series }: TrendChartProps) {
  return (
    <ScrollRegion className={classes.scroll} label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" aria-label={label} />
            {series.map((one) => (
              <th key={one.id} scope="col">
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.at}>
              <th scope="row">{formatDate(point.at)}</th>
              {series.map((one) => (
                <td key={one.id}>{formatPercent(point[one.id] as number | null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
