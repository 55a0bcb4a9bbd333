import { FigureRow, SnapshotRow, TrendRow, shareOf } from './share-figures.repository';
import type { FigureView, SharesView, TrendPointView, WorkloadView } from './http/share.view';
import { Average, measures, Reading } from './share-policy';

/** A figure as the portal and the reports show it: periods, every reading and average, and coverage. */
export function figureView(figure: FigureRow): FigureView {
  return {
    kind: figure.kind,
    key: figure.key,
    label: figure.label,
    subjectGrades: figure.subjectGrades,
    periods: {
      total: figure.total / 2,
      planned: figure.planned / 2,
      assigned: figure.assigned / 2,
      delivered: figure.delivered / 2,
    },
    rows: {
      total: figure.rowsTotal,
      planned: figure.rowsPlanned,
      assigned: figure.rowsAssigned,
      delivered: figure.rowsDelivered,
    },
    simple: shares(figure, 'periods', 'simple'),
    weighted: shares(figure, 'periods', 'weighted'),
    workload: workload(figure),
    coverage: {
      lessons: figure.lessons,
      covered: figure.covered,
      before: figure.coveredBefore,
      in: figure.coveredIn,
      after: figure.coveredAfter,
    },
  };
}

export function trendPointView(row: TrendRow): TrendPointView {
  return {
    day: row.day,
    simple: shares(row, 'periods', 'simple'),
    weighted: shares(row, 'periods', 'weighted'),
    workload: workload(row),
  };
}

export function snapshotView(snapshot: SnapshotRow) {
  const { asOf, computedAt, formulaVersion, milliseconds, policy } = snapshot;
  return { asOf, computedAt, formulaVersion, milliseconds, policy };
}

function workload(figure: FigureRow): WorkloadView {
  return {
    simple: shareOf(figure, 'assigned', 'workload', 'simple'),
    weighted: shareOf(figure, 'assigned', 'workload', 'weighted'),
  };
}

function shares(figure: FigureRow, reading: Reading, average: Average): SharesView {
  const [planned, assigned, delivered] = measures.map((measure) =>
    shareOf(figure, measure, reading, average),
  );
  return { planned: planned ?? 0, assigned: assigned ?? 0, delivered: delivered ?? 0 };
}
