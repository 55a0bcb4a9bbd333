import type { ReactNode } from 'react';
import type { Selection } from '~/ui/bulk-bar';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { useCatalogueText } from './catalogue.i18n';
import type { Choices } from './catalogues.queries';
import { type EntryRow, rowId } from './entry-row';
import { MaterialBadge } from './planning-badges';
import { usePlanningText } from './planning.i18n';

interface CatalogueCardsProps {
  rows: readonly EntryRow[];
  choices: Choices;
  selection: Selection | undefined;
  bulkActions: ReactNode;
}

/** The catalogue on a phone: one card a material. */
export function CatalogueCards({ rows, choices, selection, bulkActions }: CatalogueCardsProps) {
  const c = useCatalogueText();
  const p = usePlanningText();
  const names = new Map(choices.staff.map((person) => [person.id, person.name]));
  const nameOf = (id: string | null): string => (id && names.get(id)) || '–';
  return (
    <DataTable
      label={c('rows')}
      rows={rows}
      rowId={rowId}
      rowName={(row) => row.title}
      selection={selection}
      bulkActions={bulkActions}
      columns={[
        { id: 'title', header: c('columns.title'), cell: (row) => row.title },
        {
          id: 'lesson',
          header: c('columns.lessonId'),
          cell: (row) => `${row.subjectName} ${row.grade ?? ''} · ${row.lessonName}`,
        },
        { id: 'kind', header: c('columns.materialKind'), cell: (row) => p(`kind.${row.materialKind}`) },
        { id: 'stage', header: c('columns.stage'), cell: (row) => p(`stage.${row.stage}`) },
        { id: 'author', header: c('columns.authorId'), cell: (row) => nameOf(row.authorId) },
        { id: 'reviewer', header: c('columns.reviewerId'), cell: (row) => nameOf(row.reviewerId) },
        {
          id: 'due',
          header: c('columns.dueOn'),
          kind: 'date',
          cell: (row) => <DateText value={row.dueOn} />,
        },
        {
          id: 'material',
          header: c('columns.material'),
          kind: 'status',
          cell: (row) => <MaterialBadge status={row.material?.status} />,
        },
      ]}
    />
  );
}
