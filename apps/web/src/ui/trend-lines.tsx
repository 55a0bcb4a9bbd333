import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import '@mantine/core/styles/ColorSwatch.layer.css';
import { useText } from '~/i18n';
import { formatDate, formatPercent } from './format';

export interface TrendSeries {
  id: string;
  label: string;
  /** A CSS colour; the portal's layers are `var(--hl-planned)`, `--hl-assigned` and `--hl-delivered`. */
  color: string;
}

/** One day: `at` is a date, the other values are ratios from 0 to 1 by the ids of the series. */
export interface TrendPoint {
  at: string;
  [series: string]: string | number | null;
}

export interface TrendChartProps {
  label: string;
  points: readonly TrendPoint[];
  series: readonly TrendSeries[];
  /** Ratios that are to be reached, drawn as lines. */
  targets?: readonly number[];
}

/** The drawing itself; apart, because the chart library is heavy. */
export function TrendLines({ points, series, targets = [] }: TrendChartProps) {
  const t = useText();
  return (
    <LineChart
      h={220}
      data={points.map((point) => ({ ...point, at: formatDate(point.at) }))}
      dataKey="at"
      series={series.map(({ id, label, color }) => ({ name: id, label, color }))}
      curveType="linear"
      withLegend
      withDots={points.length < 30}
      strokeWidth={2}
      gridAxis="x"
      legendProps={{ itemSorter: null }}
      tickLine="none"
      valueFormatter={(value) => formatPercent(value)}
      referenceLines={targets.map((y) => ({
        y,
        label: t('share.target', { percent: formatPercent(y) }),
        color: 'gray.6',
      }))}
      yAxisProps={{ domain: [0, (highest: number) => Math.ceil(Math.max(highest, ...targets) * 22) / 20] }}
    />
  );
}
