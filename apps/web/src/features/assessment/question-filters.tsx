import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListState } from '~/ui/use-list-state';
import { gradesOf, kinds, statuses } from './question-choices';
import { useQuestionText } from './question.i18n';
import { bankQuery, lessonsQuery, structureQuery } from './question.queries';

export const questionFilters = [
  'subjectId',
  'grade',
  'lessonId',
  'level',
  'kind',
  'status',
  'mine',
  'usable',
  'repeated',
  'stimulusId',
];

/** Subject, grade, lesson, level, kind, state and whose: all of them in the address. */
export function QuestionFilters({ list }: { list: ListState }) {
  const t = useQuestionText();
  return (
    <>
      {useChoices(list).map(({ name, options }) => (
        <NativeSelect
          key={name}
          aria-label={t(`field.${label(name)}`)}
          value={list.filters[name] ?? ''}
          onChange={(event) => list.filter(changeOf(name, event.currentTarget.value))}
          data={[{ value: '', label: t(`any.${label(name)}`) }, ...options]}
        />
      ))}
      {(['mine', 'usable', 'repeated'] as const).map((name) => (
        <Checkbox
          key={name}
          label={t(`field.${name}`)}
          checked={list.filters[name] === 'true'}
          onChange={(event) => list.filter({ [name]: event.currentTarget.checked ? 'true' : '' })}
        />
      ))}
    </>
  );
}

type Name = 'subjectId' | 'grade' | 'lessonId' | 'level' | 'kind' | 'status';

function label(name: Name) {
  return name === 'subjectId' ? 'subject' : name === 'lessonId' ? 'lesson' : name;
}

/** A lesson belongs to one subject and grade, so another of those leaves it. */
function changeOf(name: Name, value: string): Record<string, string> {
  return name === 'subjectId' || name === 'grade' ? { [name]: value, lessonId: '' } : { [name]: value };
}

interface Choice {
  name: Name;
  options: { value: string; label: string }[];
}

function named(items: readonly { id: string; name: string }[] = []): Choice['options'] {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}

function useChoices(list: ListState): Choice[] {
  const t = useQuestionText();
  const { data: bank = { subjects: [], levels: [] } } = useQuery(bankQuery);
  const { data: structure } = useQuery(structureQuery);
  const { subjectId, grade } = list.filters;
  const { data: lessons } = useQuery(lessonsQuery(subjectId, Number(grade) || undefined));
  const grades = gradesOf(structure?.classes ?? []);
  const all: Choice[] = [
    { name: 'subjectId', options: named(bank.subjects) },
    {
      name: 'grade',
      options: grades.map((each) => ({ value: String(each), label: t('grade', { grade: each }) })),
    },
    { name: 'lessonId', options: named(lessons) },
    { name: 'level', options: bank.levels.map((value) => ({ value, label: t(`level.${value}`) })) },
    { name: 'kind', options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })) },
    { name: 'status', options: statuses.map((value) => ({ value, label: t(`status.${value}`) })) },
  ];
  return all.filter(({ name, options }) => name !== 'lessonId' || options.length > 0);
}
