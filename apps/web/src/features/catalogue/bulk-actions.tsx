import { Button, NativeSelect } from '@mantine/core';
import { DateField } from '~/ui/date-field';
import { undoable } from '~/ui/notify';
import { useCatalogueText } from './catalogue.i18n';
import { stageChoices } from './catalogue-columns';
import type { Choices } from './catalogues.queries';
import { usePlanningText } from './planning.i18n';
import type { CatalogueEdits } from './use-catalogue-edits';

interface BulkActionsProps {
  draft: CatalogueEdits;
  choices: Choices;
  ids: ReadonlySet<string>;
  onDone: () => void;
}

/** One value for all selected rows, or none of them. */
export function BulkActions({ draft, choices, ids, onDone }: BulkActionsProps) {
  const c = useCatalogueText();
  const p = usePlanningText();
  const set = (column: string, value: string | null): void => {
    if (value) draft.edits.apply([...ids].map((id) => ({ id, column, value })));
  };
  const staff = choices.staff.map(({ id, name, mayAuthor }) => ({ value: id, label: name, mayAuthor }));
  const pickers = [
    { column: 'authorId', data: staff.filter((person) => person.mayAuthor) },
    { column: 'reviewerId', data: staff },
    { column: 'phaseId', data: choices.phases.map(({ id, name }) => ({ value: id, label: name })) },
    { column: 'stage', data: stageChoices(p) },
  ] as const;
  const remove = (): void => {
    const rows = draft.edits.rows.filter((row) => ids.has(row.id));
    draft.remove(ids);
    onDone();
    undoable({ message: c('removed', { count: ids.size }), undo: () => draft.restore(ids, rows) });
  };
  return (
    <>
      {pickers.map(({ column, data }) => {
        const label = c('set', { what: c(`columns.${column}`).toLowerCase() });
        return (
          <NativeSelect
            key={column}
            size="xs"
            aria-label={label}
            value=""
            data={[{ value: '', label }, ...data.map(({ value, label: name }) => ({ value, label: name }))]}
            onChange={(event) => set(column, event.currentTarget.value)}
          />
        );
      })}
      <DateField
        size="xs"
        aria-label={c('set', { what: c('columns.dueOn').toLowerCase() })}
        placeholder={c('columns.dueOn')}
        value={null}
        onChange={(value) => set('dueOn', value)}
      />
      <Button size="compact-sm" variant="light" color="red" onClick={remove}>
        {c('remove')}
      </Button>
    </>
  );
}
