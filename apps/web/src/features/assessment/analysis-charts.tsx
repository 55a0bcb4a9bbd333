import { BarChart, LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import '@mantine/core/styles/ColorSwatch.layer.css';
import { formatNumber } from '~/ui/format';
import { useAnalysisText } from './analysis.i18n';
import type { MarkFigures } from './analysis.queries';

type Named = MarkFigures & { name: string };

const bandColors = ['red.7', 'yellow.6', 'indigo.4', 'teal.7'] as const;

/** Students by bands of marks, each bar a whole. */
export function BandBars({ rows }: { rows: readonly Named[] }) {
  const t = useAnalysisText();
  const bands = [t('band.0'), t('band.1'), t('band.2'), t('band.3')];
  return (
    <BarChart
      h={Math.max(140, rows.length * 40 + 70)}
      type="percent"
      orientation="vertical"
      data={rows.map(({ name, bands: counts }) => ({
        name,
        ...Object.fromEntries(counts.map((count, at) => [`band${at}`, count])),
      }))}
      dataKey="name"
      series={bands.map((label, at) => ({ name: `band${at}`, label, color: bandColors[at] ?? 'gray.5' }))}
      withLegend
      legendProps={{ itemSorter: null, verticalAlign: 'bottom' }}
      tickLine="none"
      gridAxis="none"
      maxBarWidth={26}
      yAxisProps={{ width: 110 }}
    />
  );
}

/** Mean, median and the middle half of the students, test by test. */
export function MarkLines({ rows }: { rows: readonly Named[] }) {
  const t = useAnalysisText();
  const of = (mark: number | null): number | null => (mark === null ? null : mark / 100);
  return (
    <LineChart
      h={260}
      data={rows.map(({ name, mean, median, lower, upper }) => ({
        name,
        mean: of(mean),
        median: of(median),
        lower: of(lower),
        upper: of(upper),
      }))}
      dataKey="name"
      series={[
        { name: 'upper', label: t('upper'), color: 'gray.5', strokeDasharray: '4 4' },
        { name: 'mean', label: t('mean'), color: 'indigo.6' },
        { name: 'median', label: t('median'), color: 'teal.7' },
        { name: 'lower', label: t('lower'), color: 'gray.5', strokeDasharray: '4 4' },
      ]}
      curveType="linear"
      connectNulls
      withLegend
      legendProps={{ itemSorter: null, verticalAlign: 'bottom' }}
      tickLine="none"
      gridAxis="x"
      strokeWidth={2}
      valueFormatter={(value) => formatNumber(value)}
      yAxisProps={{ domain: [0, 10], ticks: [0, 2.5, 5, 6.5, 8, 10], width: 36 }}
      referenceLines={[{ y: 5, color: 'gray.6' }]}
    />
  );
}
