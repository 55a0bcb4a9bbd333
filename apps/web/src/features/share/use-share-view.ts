import { useUrlState } from '~/ui/use-url-state';
import type { Kind, RowState, Scope, ShareFigure, SharePolicy } from './share.queries';

export type Reading = SharePolicy['reading'];
export type Average = SharePolicy['average'];

/** How the figures are read on this screen; in the address, so that a link shows the same numbers. */
export interface ShareView {
  reading: Reading;
  average: Average;
  /** The address of a scope, or of the rows behind one of its figures, read the same way. */
  scopeHref: (scope: Scope) => string;
  rowsHref: (scope: Scope, state?: RowState) => string;
  change: (next: Partial<Pick<ShareView, 'reading' | 'average'>>) => void;
}

export const readings: readonly Reading[] = ['periods', 'workload'];
export const averages: readonly Average[] = ['simple', 'weighted'];

/** The policy's reading and average, unless the address asks for others. */
export function useShareView(policy?: SharePolicy): ShareView {
  const [search, change] = useUrlState();
  const asked = {
    reading: readings.find((one) => one === search['reading']),
    average: averages.find((one) => one === search['average']),
  };
  const carried = Object.entries(asked).filter(([, value]) => value) as [string, string][];
  const withView = (path: string, more: Record<string, string> = {}): string => {
    const query = new URLSearchParams([...carried, ...Object.entries(more)]).toString();
    return query ? `${path}?${query}` : path;
  };
  return {
    reading: asked.reading ?? policy?.reading ?? 'periods',
    average: asked.average ?? policy?.average ?? 'simple',
    scopeHref: (scope) => withView(pathOf(scope)),
    rowsHref: (scope, state) =>
      withView(`/share/${scope.kind}/${scope.key}/rows`, state && state !== 'all' ? { state } : {}),
    change,
  };
}

function pathOf({ kind, key }: Scope): string {
  return kind === 'school' ? '/share' : `/share/${kind}/${key}`;
}

/** The three shares by the average asked for; under the workload reading every layer is a share of class lessons. */
export function sharesOf(figure: ShareFigure, { reading, average }: Pick<ShareView, 'reading' | 'average'>) {
  if (reading === 'periods') return figure[average];
  const { rows, workload } = figure;
  return {
    planned: rows.planned / rows.total,
    assigned: workload[average],
    delivered: rows.delivered / rows.total,
  };
}

/** The share a target is compared with. */
export function judgedShare(
  figure: ShareFigure,
  view: Pick<ShareView, 'reading' | 'average'>,
): { share: number; measure: 'assigned' | 'delivered' } {
  const measure = view.reading === 'workload' ? 'assigned' : 'delivered';
  return { share: sharesOf(figure, view)[measure], measure };
}

const kinds: readonly Kind[] = [
  'school',
  'level',
  'campus',
  'department',
  'subject-grade',
  'class',
  'class-subject',
  'teacher',
  'lesson',
];

/** A scope from the address. */
export function scopeFrom(kind: string, key: string): Scope {
  return { kind: kinds.find((one) => one === kind) ?? 'school', key };
}
