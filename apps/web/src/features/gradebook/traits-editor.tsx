import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { queryClient } from '~/api/query';
import { useText } from '~/i18n';
import { ConfirmReason } from '~/ui/confirm-reason';
import { type EditableColumn, EditableTable } from '~/ui/editable-table';
import { LeaveGuard } from '~/ui/leave-guard';
import { complained, said } from '~/ui/notify';
import { type Edits, useEdits } from '~/ui/use-edits';
import { useGradebookText } from './gradebook.i18n';
import classes from './results.module.css';
import traits from './traits.module.css';
import { emptyCells, filled, recordOf, rowId, rowsOf, type TraitRow } from './trait-rows';
import { TraitFiles } from './trait-files';
import { TraitsList } from './traits-list';
import { TraitsVerbs } from './traits-verbs';
import { type Period, type TraitSheet, saveTraits, traitsQuery } from './traits.queries';

const levels = ['T', 'Đ', 'C'] as const;

/** The table of a class, a list on a phone; nothing is sent before it is saved. */
export function TraitsEditor({ sheet }: { sheet: TraitSheet }) {
  const t = useGradebookText();
  const rows = useMemo(() => rowsOf(sheet), [sheet]);
  const edits = useEdits(rows, rowId);
  const isPhone = useMediaQuery('(max-width: 47.99em)') ?? false;
  const columns = useColumns(sheet);
  const empty = emptyCells(sheet, edits.rows);
  return (
    <div className={traits.stack}>
      <LeaveGuard isDirty={() => edits.changes.length > 0} ofView />
      <div className={classes.toolbar}>
        {sheet.can.record && <Filling sheet={sheet} edits={edits} />}
        <TraitFiles sheet={sheet} edits={edits} />
        <output className={classes.quiet}>{empty > 0 && t('traits.empty', { count: empty })}</output>
      </div>
      {isPhone ? (
        <TraitsList sheet={sheet} edits={edits} />
      ) : (
        <div className={traits.grid}>
          <EditableTable
            label={t('traits.of', { class: sheet.className })}
            columns={columns}
            edits={edits}
            rowName={({ fullName }) => fullName}
            readOnly={!sheet.can.record}
          />
        </div>
      )}
      <p className={classes.quiet}>
        {t('traits.legend')} {!isPhone && t('traits.keys')}
      </p>
      <div className={classes.toolbar}>
        {sheet.can.record && <Saving sheet={sheet} edits={edits} />}
        <TraitsVerbs sheet={sheet} isSaved={edits.changes.length === 0} />
      </div>
    </div>
  );
}

function useColumns(sheet: TraitSheet): EditableColumn<TraitRow>[] {
  const t = useGradebookText();
  const choices = levels.map((value) => ({ value, label: value }));
  return [
    { id: 'fullName', header: t('sheet.student'), kind: 'fixed', width: 180 },
    ...sheet.traits.map(({ key }): EditableColumn<TraitRow> => {
      return {
        id: key,
        header: t(`trait.${key}` as 'trait.tu-chu'),
        kind: 'choice',
        byKey: true,
        choices,
        width: 74,
      };
    }),
    { id: 'comment', header: t('traits.comment'), kind: 'text', width: 240 },
    ...(sheet.period === 4
      ? [{ id: 'commended', header: t('traits.commended'), kind: 'flag', width: 110 } as const]
      : []),
  ];
}

interface EditingProps {
  sheet: TraitSheet;
  edits: Edits<TraitRow>;
}

/** Most pupils of a class have the same level, or the one they had before: only the others are typed. */
function Filling({ sheet, edits }: EditingProps) {
  const t = useGradebookText();
  const fill = (levelOf: (studentId: string, key: string) => string | undefined): void => {
    const changes = filled(sheet, edits.rows, levelOf);
    edits.apply(changes);
    said(t('traits.filled', { count: changes.length }));
  };
  const fillFromBefore = async (): Promise<void> => {
    try {
      const before = await queryClient.fetchQuery(traitsQuery(sheet.classId, (sheet.period - 1) as Period));
      const known = new Map(before.records.map((record) => [record.studentId, record.levels]));
      fill((studentId, key) => known.get(studentId)?.[key]);
    } catch (error) {
      complained(error);
    }
  };
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default">{t('traits.fill')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {levels.map((level) => (
            <Menu.Item key={level} onClick={() => fill(() => level)}>
              {t('traits.fillWith', { level })}
            </Menu.Item>
          ))}
          {sheet.period > 1 && (
            <Menu.Item onClick={() => void fillFromBefore()}>{t('traits.fillFromBefore')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" disabled={!edits.canUndo} onClick={edits.undo}>
        {t('entry.undo')}
      </Button>
    </>
  );
}

/** What families have seen is changed with a reason only. */
function Saving({ sheet, edits }: EditingProps) {
  const t = useGradebookText();
  const shared = useText();
  const [isAsking, setAsking] = useState(false);
  const changed = edits.rows.filter((row) => edits.isDirty(rowId(row)));
  const published = changed.filter(({ isPublished }) => isPublished).length;
  const save = async (reason?: string): Promise<void> => {
    await saveTraits(
      sheet,
      changed.map((row) => recordOf(sheet, row)),
      reason,
    );
    edits.reset();
    said(t('traits.saved'));
  };
  return (
    <>
      <Button
        disabled={changed.length === 0 || edits.hasRefusals}
        onClick={() => (published > 0 ? setAsking(true) : void save().catch(complained))}
      >
        {changed.length > 0 ? t('traits.save', { count: changed.length }) : shared('action.save')}
      </Button>
      <ConfirmReason
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('traits.reasonTitle', { count: published })}
        confirm={t('entry.reasonSave')}
        onConfirm={save}
      >
        {t('traits.reasonLead')}
      </ConfirmReason>
    </>
  );
}
