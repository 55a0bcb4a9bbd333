import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '~/ui/data-table';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TargetProgress } from '~/ui/target-progress';
import { useListState } from '~/ui/use-list-state';
import { useCatalogueText } from './catalogue.i18n';
import { cataloguesQuery } from './catalogues.queries';
import { OpenCatalogue } from './open-catalogue';
import { Lateness, PlanningBadge } from './planning-badges';
import { usePlanningText } from './planning.i18n';

const statuses = ['draft', 'submitted', 'approved', 'returned'] as const;

export function CataloguesPage() {
  const c = useCatalogueText();
  const p = usePlanningText();
  const list = useListState({ filters: ['status', 'planId'] });
  const { data, error, refetch } = useQuery(cataloguesQuery(list.query));
  const [isOpening, setOpening] = useState(false);
  const open = data?.can.create && <Button onClick={() => setOpening(true)}>{c('open')}</Button>;
  return (
    <Page title={c('title')} lead={c('lead')} actions={open}>
      <DataTable
        label={c('title')}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => `/catalogues/${row.id}`}
        list={list}
        searchable={false}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={c('none')} hint={c('noneHint')} action={open} />}
        filters={
          <NativeSelect
            aria-label={c('status')}
            data={[
              { value: '', label: c('anyStatus') },
              ...statuses.map((value) => ({ value, label: p(`status.${value}`) })),
            ]}
            value={list.filters.status ?? ''}
            onChange={(event) => list.filter({ status: event.currentTarget.value })}
          />
        }
        columns={[
          { id: 'department', header: c('department'), cell: (row) => row.departmentName, width: '18%' },
          { id: 'plan', header: c('plan'), cell: (row) => row.planTitle, wideOnly: true, width: '22%' },
          {
            id: 'progress',
            header: c('progress'),
            width: 180,
            cell: (row) => (
              <TargetProgress label={row.departmentName} value={row.total > 0 ? row.done / row.total : 0} />
            ),
          },
          {
            id: 'done',
            header: c('doneOf'),
            kind: 'number',
            width: 90,
            cell: (row) => `${row.done}/${row.total}`,
          },
          { id: 'late', header: c('late'), kind: 'status', width: 120, cell: (row) => <Lateness {...row} /> },
          {
            id: 'deviations',
            header: c('deviations'),
            kind: 'number',
            width: 110,
            wideOnly: true,
            cell: (row) => row.deviations || '–',
          },
          {
            id: 'status',
            header: c('status'),
            kind: 'status',
            width: 120,
            cell: (row) => <PlanningBadge status={row.status} />,
          },
        ]}
      />
      <OpenCatalogue opened={isOpening} onClose={() => setOpening(false)} />
    </Page>
  );
}
