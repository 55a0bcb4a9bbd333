import { type ComponentType, lazy, Suspense } from 'react';
import { Bone } from '~/ui/page-skeleton';
import classes from './analysis.module.css';
import type { MarkFigures } from './analysis.queries';

type Drawing = ComponentType<{ rows: readonly (MarkFigures & { name: string })[] }>;

const drawings: Record<'bands' | 'lines', Drawing> = {
  bands: lazy(() => import('./analysis-charts').then((m) => ({ default: m.BandBars }))),
  lines: lazy(() => import('./analysis-charts').then((m) => ({ default: m.MarkLines }))),
};

interface AnalysisChartProps {
  label: string;
  as: keyof typeof drawings;
  rows: readonly (MarkFigures & { name: string })[];
}

/** A drawing of figures that stand in the table below it; the chart library comes when one is drawn. */
export function AnalysisChart({ label, as, rows }: AnalysisChartProps) {
  const Chart = drawings[as];
  return (
    <figure className={classes.figure} aria-label={label}>
      <Suspense fallback={<Bone height={220} />}>
        <Chart rows={rows} />
      </Suspense>
    </figure>
  );
}
