import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useUrlState } from '~/ui/use-url-state';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type RowsAsked, type RowState, rowStates, structureQuery } from './teaching.queries';

/** The filters as they stand in the address. */
export function useRowFilter(): Pick<RowsAsked, 'classId' | 'subjectId' | 'state'> {
  const [{ classId, subjectId, state }] = useUrlState();
  return { classId, subjectId, state: rowStates.find((each) => each === state) };
}

export function RowFilters() {
  const t = useTeachingText();
  const [, change] = useUrlState();
  const filter = useRowFilter();
  const { data } = useQuery(structureQuery);
  const named = (items: readonly { id: string; name: string }[] = []) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const states = rowStates.map((value: RowState) => ({ value, label: t(`filter.states.${value}`) }));
  const choices = { classId: named(data?.classes), subjectId: named(data?.subjects), state: states };
  return (
    <div className={classes.filters}>
      {(['classId', 'subjectId', 'state'] as const).map((name) => (
        <NativeSelect
          key={name}
          aria-label={t(`filter.${name}`)}
          value={filter[name] ?? ''}
          onChange={(event) => change({ [name]: event.currentTarget.value, cursor: undefined })}
          data={[{ value: '', label: t(`filter.any.${name}`) }, ...choices[name]]}
        />
      ))}
    </div>
  );
}
