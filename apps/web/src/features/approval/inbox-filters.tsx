import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListState } from '~/ui/use-list-state';
import { useApprovalText } from './approval.i18n';
import { departmentsQuery, subjectKinds } from './approval.queries';
import { useKindName } from './use-kind-name';

const states = ['pending', 'approved', 'returned', 'withdrawn'] as const;
const lights = ['overdue', 'soon', 'later', 'none'] as const;

interface FilterProps {
  list: ListState;
  /** The inbox holds only what is pending. */
  withState: boolean;
}

export function InboxFilters({ list, withState }: FilterProps) {
  const t = useApprovalText();
  const kindName = useKindName();
  const { data: structure } = useQuery(departmentsQuery);
  const select = (name: string, label: string, any: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      aria-label={label}
      value={list.filters[name] ?? ''}
      onChange={(event) => list.filter({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: any }, ...data]}
    />
  );
  const departments = (structure?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {select(
        'due',
        t('filterDue'),
        t('anyDue'),
        lights.map((value) => ({ value, label: t(`lights.${value}`) })),
      )}
      {select(
        'kind',
        t('filterKind'),
        t('anyKind'),
        subjectKinds.map((value) => ({ value, label: kindName(value) })),
      )}
      {departments.length > 1 &&
        select('departmentId', t('filterDepartment'), t('anyDepartment'), departments)}
      {withState &&
        select(
          'state',
          t('filterState'),
          t('anyState'),
          states.map((value) => ({ value, label: t(`states.${value}`) })),
        )}
    </>
  );
}
