import { Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { asProblem } from '~/api/problem';
import { ConfirmReason } from '~/ui/confirm-reason';
import { EditableTable } from '~/ui/editable-table';
import { complained, said } from '~/ui/notify';
import { EmptyState } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { BulkActions } from './bulk-actions';
import { useCatalogueText } from './catalogue.i18n';
import { CatalogueCards } from './catalogue-cards';
import { catalogueColumns } from './catalogue-columns';
import {
  type Catalogue,
  type CatalogueEntry,
  type Choices,
  proposeEntries,
  saveEntries,
} from './catalogues.queries';
import { groupOf } from './entry-row';
import { PasteRows } from './paste-rows';
import classes from './planning.module.css';
import { usePlanningText } from './planning.i18n';
import { type CatalogueEdits, useCatalogueEdits } from './use-catalogue-edits';

interface CatalogueTableProps {
  catalogue: Catalogue;
  entries: readonly CatalogueEntry[];
  choices: Choices;
}

function useSaving({ catalogue }: CatalogueTableProps, draft: CatalogueEdits) {
  const c = useCatalogueText();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  const saving = useMutation({
    mutationFn: async (reason: string | null) => {
      const { ids, entries } = draft.batch();
      setRefusal(null);
      try {
        await saveEntries(catalogue.id, catalogue.version, entries, reason);
      } catch (error) {
        setRefusal(draft.applyProblem(error, ids) ?? error);
        throw error;
      }
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['catalogues'] });
      await client.invalidateQueries({ queryKey: ['plans'] });
      draft.discard();
      said(c('saved'));
    },
  });
  return { saving, refusal };
}

function useFilling({ catalogue }: CatalogueTableProps, draft: CatalogueEdits) {
  const c = useCatalogueText();
  return useMutation({
    mutationFn: () => proposeEntries(catalogue.id),
    onSuccess: ({ entries, remaining }) => {
      const known = new Set(draft.edits.rows.map((row) => row.lessonId));
      const news = entries.filter((entry) => !known.has(entry.lessonId));
      draft.add(news);
      if (news.length === 0) said(c('nothingToFill'));
      else said(c(remaining > 0 ? 'filledSome' : 'filled', { count: news.length, remaining }));
    },
    onError: complained,
  });
}

/** Keeps the browser from leaving the page with unsaved rows on it. */
function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}

/** The department's catalogue as a spreadsheet; on a phone as cards with the same bulk actions. */
export function CatalogueTable(props: CatalogueTableProps) {
  const { entries, choices } = props;
  const [{ group = '' }, setUrl] = useUrlState();
  const draft = useCatalogueEdits(entries, choices);
  const { saving, refusal } = useSaving(props, draft);
  useLeaveWarning(draft.isDirty);
  return (
    <>
      <Toolbar
        {...props}
        draft={draft}
        saving={saving}
        group={group}
        onGroup={(value) => setUrl({ group: value })}
      />
      <Refusal error={refusal} />
      <Rows {...props} draft={draft} group={group} />
    </>
  );
}

interface RowsProps extends CatalogueTableProps {
  draft: CatalogueEdits;
  group: string;
}

function Rows({ catalogue, choices, draft, group }: RowsProps) {
  const c = useCatalogueText();
  const p = usePlanningText();
  const isPhone = useMediaQuery('(max-width: 48em)');
  const [ids, onChange] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => catalogueColumns(choices, group, { c, p }), [choices, group, c, p]);
  const rows = draft.edits.rows.filter((row) => !group || ['', group].includes(groupOf(row)));
  const selection = catalogue.can.edit ? { ids, onChange } : undefined;
  const bulk = <BulkActions draft={draft} choices={choices} ids={ids} onDone={() => onChange(new Set())} />;
  if (rows.length === 0)
    return <EmptyState title={c('emptyTable')} hint={catalogue.can.edit && c('emptyTableHint')} />;
  if (isPhone)
    return <CatalogueCards rows={rows} choices={choices} selection={selection} bulkActions={bulk} />;
  return (
    <EditableTable
      label={c('rows')}
      columns={columns}
      edits={{ ...draft.edits, rows, changes: draft.unsaved }}
      rowName={(row) => row.title}
      selection={selection}
      bulkActions={bulk}
      readOnly={!catalogue.can.edit}
    />
  );
}

function Refusal({ error }: { error: unknown }) {
  const c = useCatalogueText();
  const client = useQueryClient();
  const isOutdated = error !== null && asProblem(error).code === 'platform.version-conflict';
  return (
    <>
      <ProblemAlert error={error} />
      {isOutdated && (
        <div>
          <Button
            variant="default"
            onClick={() => void client.invalidateQueries({ queryKey: ['catalogues'] })}
          >
            {c('reload')}
          </Button>
        </div>
      )}
    </>
  );
}

interface ToolbarProps extends CatalogueTableProps {
  draft: CatalogueEdits;
  saving: ReturnType<typeof useSaving>['saving'];
  group: string;
  onGroup: (group: string) => void;
}

function groupsIn({ lessons }: Choices, all: string) {
  const groups = new Map(
    lessons.map((lesson) => [groupOf(lesson), `${lesson.subjectName} ${lesson.grade}`] as const),
  );
  return [{ value: '', label: all }, ...[...groups].map(([value, label]) => ({ value, label }))];
}

function Toolbar(props: ToolbarProps) {
  const { catalogue, choices, draft, saving, group, onGroup } = props;
  const c = useCatalogueText();
  const [open, setOpen] = useState<'paste' | 'reason' | null>(null);
  const p = usePlanningText();
  const filling = useFilling(props, draft);
  const save = (): void => {
    if (catalogue.can.deviate) setOpen('reason');
    else saving.mutate(null);
  };
  const close = (): void => setOpen(null);
  return (
    <div className={classes.bar}>
      <NativeSelect
        aria-label={c('group')}
        data={groupsIn(choices, c('all'))}
        value={group}
        onChange={(event) => onGroup(event.currentTarget.value)}
      />
      {catalogue.can.edit && (
        <>
          <Button variant="default" loading={filling.isPending} onClick={() => filling.mutate()}>
            {c('fill')}
          </Button>
          <Button variant="default" onClick={() => setOpen('paste')}>
            {c('paste')}
          </Button>
          <Button variant="default" onClick={() => draft.add([{}])}>
            {c('addRow')}
          </Button>
          <Button variant="subtle" color="gray" disabled={!draft.edits.canUndo} onClick={draft.edits.undo}>
            {c('undo')}
          </Button>
          <Button variant="subtle" color="gray" disabled={!draft.isDirty} onClick={draft.discard}>
            {c('discard')}
          </Button>
          <Button disabled={!draft.isDirty} loading={saving.isPending} onClick={save}>
            {c('save')}
          </Button>
        </>
      )}
      <PasteRows
        opened={open === 'paste'}
        onClose={close}
        draft={draft}
        columns={catalogueColumns(choices, group, { c, p })}
      />
      <ConfirmReason
        opened={open === 'reason'}
        onClose={close}
        title={c('reasonTitle')}
        confirm={c('reasonSave')}
        onConfirm={(reason) => saving.mutateAsync(reason)}
      >
        {c('reasonLead')}
      </ConfirmReason>
    </div>
  );
}
