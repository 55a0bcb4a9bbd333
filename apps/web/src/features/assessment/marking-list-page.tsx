import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { formatDateTime } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useListState } from '~/ui/use-list-state';
import { useMarkingText } from './marking.i18n';
import { type HeldSitting, heldSittingsQuery } from './marking.queries';

/** Every test given to a class: who has handed in, what waits for a marker. */
export function MarkingListPage() {
  const t = useMarkingText();
  const list = useListState();
  const { data, error, refetch } = useQuery(heldSittingsQuery(list.query));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <DataTable
        label={t('title')}
        columns={useColumns()}
        rows={data?.items}
        rowId={(row) => row.id}
        href={(row) => `/marking/${row.id}`}
        list={list}
        searchable={false}
        nextCursor={data?.nextCursor}
        highlight={(row) => row.unmarked > 0}
        error={error}
        onRetry={refetch}
        empty={<EmptyState title={t('empty')} />}
      />
    </Page>
  );
}

function useColumns(): Column<HeldSitting>[] {
  const t = useMarkingText();
  return [
    { id: 'title', header: t('test'), cell: (row) => `${row.title} – ${row.subjectName}` },
    { id: 'class', header: t('class'), cell: (row) => row.className, width: 80 },
    { id: 'opens', header: t('opens'), kind: 'date', cell: (row) => formatDateTime(row.opensAt), width: 160 },
    {
      id: 'handedIn',
      header: t('handedIn'),
      kind: 'number',
      cell: (row) => t('ofAll', { part: row.handedIn, all: row.students }),
      width: 100,
    },
    { id: 'unmarked', header: t('unmarked'), kind: 'number', cell: (row) => row.unmarked || '–', width: 100 },
    {
      id: 'status',
      header: t('status'),
      kind: 'status',
      cell: (row) => <SittingState sitting={row} />,
      width: 150,
    },
  ];
}

const tones = { released: 'good', coming: 'draft', running: 'active', closed: 'waiting' } as const;

export function SittingState({ sitting }: { sitting: HeldSitting }) {
  const t = useMarkingText();
  const state = stateOf(sitting);
  return <StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>;
}

function stateOf({ releasedAt, opensAt, closesAt }: HeldSitting): keyof typeof tones {
  if (releasedAt) return 'released';
  if (Date.now() < Date.parse(opensAt)) return 'coming';
  return Date.now() < Date.parse(closesAt) ? 'running' : 'closed';
}
