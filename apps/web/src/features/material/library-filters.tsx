import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListState } from '~/ui/use-list-state';
import { gradesOf, kinds, stages, statuses } from './material-choices';
import { useMaterialText } from './material.i18n';
import { structureQuery } from './material.queries';

interface Choice {
  name: string;
  label: string;
  any: string;
  options: { value: string; label: string }[];
}

/** Subject, grade, kind, stage, status, department and own work: all of them in the address. */
export function LibraryFilters({ list }: { list: ListState }) {
  const t = useMaterialText();
  const choices = useChoices();
  return (
    <>
      {choices.map(({ name, label, any, options }) => (
        <NativeSelect
          key={name}
          aria-label={label}
          value={list.filters[name] ?? ''}
          onChange={(event) => list.filter({ [name]: event.currentTarget.value })}
          data={[{ value: '', label: any }, ...options]}
        />
      ))}
      <NativeSelect
        aria-label={t('field.sort')}
        value={list.sort}
        onChange={(event) => list.sortBy(event.currentTarget.value)}
        data={[
          { value: 'updated', label: t('sort.updated') },
          { value: 'title', label: t('sort.title') },
        ]}
      />
      <Checkbox
        label={t('field.mine')}
        checked={list.filters['mine'] === 'true'}
        onChange={(event) => list.filter({ mine: event.currentTarget.checked ? 'true' : '' })}
      />
    </>
  );
}

function useChoices(): Choice[] {
  const t = useMaterialText();
  const { data } = useQuery(structureQuery);
  const named = (items: readonly { id: string; name: string }[] = []) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const choice = (name: string, key: 'subject' | 'grade' | 'kind' | 'stage' | 'status' | 'department') => ({
    name,
    label: t(`field.${key}`),
    any: t(`any.${key}`),
  });
  const grades = gradesOf(data?.classes ?? []);
  return [
    { ...choice('subjectId', 'subject'), options: named(data?.subjects) },
    {
      ...choice('grade', 'grade'),
      options: grades.map((grade) => ({ value: String(grade), label: t('grade', { grade }) })),
    },
    { ...choice('kind', 'kind'), options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })) },
    { ...choice('stage', 'stage'), options: stages.map((value) => ({ value, label: t(`stage.${value}`) })) },
    {
      ...choice('status', 'status'),
      options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    { ...choice('departmentId', 'department'), options: named(data?.departments) },
  ];
}
