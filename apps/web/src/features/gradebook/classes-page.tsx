import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import type { components } from '~/api/schema';
import { useGradebookText } from './gradebook.i18n';
import { classesQuery } from './gradebook.queries';
import { GradebookTabs } from './gradebook-tabs';

type GradebookClass = components['schemas']['GradebookClassView'];

/** The classes whose results in all subjects the reader may see, one's own homeroom first. */
export function ClassesPage() {
  const t = useGradebookText();
  const { data, error, refetch } = useQuery(classesQuery);
  const rows = data?.items.toSorted((one, other) => Number(other.isHomeroom) - Number(one.isHomeroom));
  const columns: Column<GradebookClass>[] = [
    { id: 'name', header: t('classes.class'), cell: (one) => one.name },
    {
      id: 'students',
      header: t('classes.students'),
      kind: 'number',
      width: 120,
      cell: (one) => one.students,
    },
    {
      id: 'homeroom',
      header: t('classes.homeroom'),
      width: 160,
      cell: (one) => (one.isHomeroom ? t('classes.mine') : ''),
    },
  ];
  return (
    <Page title={t('classes.title')} lead={t('classes.lead')}>
      <GradebookTabs />
      <DataTable
        label={t('classes.title')}
        columns={columns}
        rows={rows}
        rowId={(one) => one.id}
        rowName={(one) => one.name}
        href={(one) => `/gradebook/classes/${one.id}`}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('classes.none')} />}
      />
    </Page>
  );
}
