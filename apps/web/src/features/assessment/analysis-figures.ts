import type { Column } from '~/ui/data-table';
import { formatNumber, formatPercent } from '~/ui/format';
import { useAnalysisText } from './analysis.i18n';
import type { MarkFigures } from './analysis.queries';

export function markText(mark: number | null): string {
  return mark === null ? '–' : formatNumber(mark / 100);
}

/** Mean, median and the bands of marks, as number and share. */
export function useFigureColumns(): Column<MarkFigures>[] {
  const t = useAnalysisText();
  const bands = [t('band.0'), t('band.1'), t('band.2'), t('band.3')];
  return [
    { id: 'mean', header: t('mean'), kind: 'number', cell: (row) => markText(row.mean), width: 84 },
    { id: 'median', header: t('median'), kind: 'number', cell: (row) => markText(row.median), width: 84 },
    ...bands.map((header, at): Column<MarkFigures> => ({
      id: `band${at}`,
      header,
      kind: 'number',
      cell: ({ bands: counts, marked }) =>
        marked > 0
          ? t('bandCell', { count: counts[at] ?? 0, share: formatPercent((counts[at] ?? 0) / marked, 0) })
          : '–',
      width: 104,
    })),
  ];
}
