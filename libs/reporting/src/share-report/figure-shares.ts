import type { KeptFigure, KeptTarget, ReportInputs } from './report-inputs';

export type Measure = 'planned' | 'assigned' | 'delivered';

/** Σ x / Σ p over all half-periods of the scope, 0 to 1. */
export function weightedShare(figure: KeptFigure, measure: Measure): number {
  return figure.total === 0 ? 0 : figure[measure] / figure.total;
}

/** The simple mean of the subject-grade shares inside the scope, 0 to 1. */
export function simpleShare(figure: KeptFigure, measure: Measure): number {
  return { planned: figure.meanPlanned, assigned: figure.meanAssigned, delivered: figure.meanDelivered }[
    measure
  ];
}

export interface TargetResult {
  readonly target: KeptTarget;
  readonly share: number;
  readonly isMet: boolean;
}

/** Each target against the figure of its level, by the target's own reading and average. */
export function targetResults({ targets, levels }: ReportInputs): TargetResult[] {
  return targets.flatMap((target) => {
    const figure = levels.find(({ key }) => key === target.level);
    if (!figure) return [];
    const share = countedShare(target, figure);
    return [{ target, share, isMet: share * 100 >= target.minPercent }];
  });
}

function countedShare({ reading, average }: KeptTarget, figure: KeptFigure): number {
  if (reading === 'periods')
    return average === 'simple' ? simpleShare(figure, 'delivered') : weightedShare(figure, 'delivered');
  if (average === 'simple') return figure.meanRowsAssigned;
  return figure.rowsTotal === 0 ? 0 : figure.rowsAssigned / figure.rowsTotal;
}
