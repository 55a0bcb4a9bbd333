import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DateField } from '~/ui/date-field';
import type { ListState } from '~/ui/use-list-state';
import { useAbsenceText } from './absence.i18n';
import classes from './absence.module.css';
import { missedClassesQuery } from './absence.queries';
import { structureQuery } from './question.queries';

export const filterNames = ['classId', 'subjectId', 'term', 'from', 'to', 'without'] as const;

type Choice = { name: string; label: string; options: { value: string; label: string }[] };

/** By class, subject, term or days, and by what is still to be noted. */
export function AbsenceFilters({ list }: { list: ListState }) {
  const t = useAbsenceText();
  return (
    <>
      {useChoices().map(({ name, label, options }) => (
        <NativeSelect
          key={name}
          aria-label={label}
          value={list.filters[name] ?? ''}
          data={options}
          onChange={(event) => list.filter({ [name]: event.currentTarget.value })}
        />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <DateField
          key={name}
          className={classes.day}
          aria-label={t(name)}
          placeholder={t(name)}
          value={list.filters[name] ?? null}
          onChange={(value) => list.filter({ [name]: value ?? undefined })}
        />
      ))}
    </>
  );
}

function useChoices(): Choice[] {
  const t = useAbsenceText();
  const { data: missed } = useQuery(missedClassesQuery);
  const { data: structure } = useQuery(structureQuery);
  return [
    {
      name: 'classId',
      label: t('class'),
      options: [
        { value: '', label: t('anyClass') },
        ...(missed?.items ?? []).map(({ id, isHomeroom, ...one }) => ({
          value: id,
          label: t(isHomeroom ? 'homeroomClass' : 'otherClass', { name: one.name, missed: one.missed }),
        })),
      ],
    },
    {
      name: 'subjectId',
      label: t('subject'),
      options: [
        { value: '', label: t('anySubject') },
        ...(structure?.subjects ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'term',
      label: t('term'),
      options: [
        { value: '', label: t('anyTerm') },
        ...['1', '2'].map((term) => ({ value: term, label: t('termOf', { term }) })),
      ],
    },
    {
      name: 'without',
      label: t('without'),
      options: [
        { value: '', label: t('anyNote') },
        { value: 'reason', label: t('noReason') },
        { value: 'help', label: t('noHelp') },
      ],
    },
  ];
}
