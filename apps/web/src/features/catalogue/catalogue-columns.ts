import type { EditableColumn } from '~/ui/editable-table';
import type { useCatalogueText } from './catalogue.i18n';
import type { Choices } from './catalogues.queries';
import type { EntryRow } from './entry-row';
import type { usePlanningText } from './planning.i18n';

type Words = { c: ReturnType<typeof useCatalogueText>; p: ReturnType<typeof usePlanningText> };

const kinds = ['multimedia-lecture', 'experiment-guide', 'simulation', 'question-set', 'reference'] as const;
const stages = ['before', 'in', 'after'] as const;

export function stageChoices(p: Words['p']) {
  return stages.map((value) => ({ value, label: p(`stage.${value}`) }));
}

/** Lessons by name within one subject and grade; across several, the subject and grade come first. */
function lessonChoices({ lessons }: Choices, group: string) {
  return lessons
    .filter((lesson) => !group || `${lesson.subjectId}/${lesson.grade}` === group)
    .map(({ id, name, subjectName, grade }) => ({
      value: id,
      label: group ? name : `${subjectName} ${grade} · ${name}`,
    }));
}

type Column = EditableColumn<EntryRow>;

export function catalogueColumns(choices: Choices, group: string, words: Words): Column[] {
  const { c, p } = words;
  const kindChoices = kinds.map((value) => ({ value, label: p(`kind.${value}`) }));
  const lessons = lessonChoices(choices, group);
  return [
    { id: 'lessonId', header: c('columns.lessonId'), kind: 'choice', choices: lessons, width: 240 },
    { id: 'title', header: c('columns.title'), kind: 'text', width: 240 },
    {
      id: 'materialKind',
      header: c('columns.materialKind'),
      kind: 'choice',
      choices: kindChoices,
      width: 190,
    },
    { id: 'interactive', header: c('columns.interactive'), kind: 'flag', width: 84 },
    { id: 'stage', header: c('columns.stage'), kind: 'choice', choices: stageChoices(p), width: 110 },
    ...peopleColumns(choices, c),
    {
      id: 'phaseId',
      header: c('columns.phaseId'),
      kind: 'choice',
      choices: choices.phases.map(({ id, name }) => ({ value: id, label: name })),
      width: 130,
    },
    { id: 'dueOn', header: c('columns.dueOn'), kind: 'date', width: 110 },
    {
      id: 'material',
      header: c('columns.material'),
      kind: 'fixed',
      width: 120,
      show: (row) => madeText(row, words),
    },
  ];
}

/** Whoever is the author is not offered as reviewer. */
function peopleColumns({ staff }: Choices, c: Words['c']): Column[] {
  const people = staff.map(({ id, name, mayAuthor }) => ({ value: id, label: name, mayAuthor }));
  const authors = people.filter((person) => person.mayAuthor);
  return [
    { id: 'authorId', header: c('columns.authorId'), kind: 'choice', choices: authors, width: 160 },
    {
      id: 'reviewerId',
      header: c('columns.reviewerId'),
      kind: 'choice',
      choices: (row) => people.filter((person) => person.value !== row.authorId),
      width: 160,
    },
  ];
}

function madeText(row: EntryRow, { c, p }: Words): string {
  if (row.isNew) return c('newRow');
  const made = p(`materialStatus.${(row.material?.status ?? 'none') as 'none'}`);
  return row.addedAfterApproval ? `${made} · ${c('afterApproval')}` : made;
}
