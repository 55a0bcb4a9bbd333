import type { Column } from '~/ui/data-table';
import { formatNumber, formatPercent } from '~/ui/format';
import { ShareBar } from '~/ui/share-bar';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { scopeName } from './scope-name';
import { useShareText } from './share.i18n';
import type { Kind, ShareFigure } from './share.queries';
import { judgedShare, type ShareView, sharesOf } from './use-share-view';

const measures = ['planned', 'assigned', 'delivered'] as const;

interface Options {
  view: ShareView;
  /** 0 to 1: the highest minimum in force. */
  target: number | undefined;
}

export function useBreakdownColumns({ view, target }: Options): Column<ShareFigure>[] {
  const t = useShareText();
  const columns: Column<ShareFigure>[] = [
    { id: 'label', header: t('breakdown.name'), cell: (row) => scopeName(t, row) },
    ...measures.map((measure) => ({
      id: measure,
      header: t(`figure.${measure}`),
      kind: 'number' as const,
      width: 130,
      cell: (row: ShareFigure) => <RowsLink row={row} measure={measure} view={view} />,
    })),
    {
      id: 'bar',
      header: t('breakdown.bar'),
      width: '24%',
      wideOnly: true,
      cell: (row) => (
        <ShareBar label={scopeName(t, row)} {...sharesOf(row, view)} target={target} scale={0.5} />
      ),
    },
  ];
  if (target === undefined) return columns;
  return [
    ...columns,
    {
      id: 'gap',
      header: t('breakdown.gap'),
      kind: 'number',
      width: 110,
      cell: (row) => <Gap missing={target - judgedShare(row, view).share} />,
    },
  ];
}

interface RowsLinkProps {
  row: ShareFigure;
  measure: (typeof measures)[number];
  view: ShareView;
}

/** A percentage that opens to its rows. */
function RowsLink({ row, measure, view }: RowsLinkProps) {
  const t = useShareText();
  const percent = formatPercent(sharesOf(row, view)[measure]);
  const label = t('breakdown.rowsOf', { name: scopeName(t, row), measure: t(`figure.${measure}`), percent });
  return (
    <TextLink to={view.rowsHref({ kind: row.kind as Kind, key: row.key }, measure)} aria-label={label}>
      {percent}
    </TextLink>
  );
}

function Gap({ missing }: { missing: number }) {
  const t = useShareText();
  if (missing <= 0) return <StatusBadge tone="good">{t('breakdown.enough')}</StatusBadge>;
  return <>{formatNumber(Math.ceil(missing * 1000 - 1e-6) / 10, 1)}</>;
}
