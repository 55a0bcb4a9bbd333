import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '~/ui/page';
import { StatusBadge } from '~/ui/status-badge';
import { Balance } from './blueprint-balance';
import { type Draft, lackingCells } from './blueprint-draft';
import { HeadFields } from './blueprint-head-fields';
import { useBlueprintText } from './blueprint.i18n';
import { Matrix } from './blueprint-matrix';
import { type BlueprintTerms, type Form, type Row, supplyQuery } from './blueprint.queries';
import { RowDialog } from './blueprint-row-dialog';
import classes from './blueprint.module.css';

interface EditorProps {
  draft: Draft;
  terms: BlueprintTerms;
  onChange: (changes: Partial<Draft>) => void;
  disabled: boolean;
  isFixed: boolean;
}

const blankRow: Row = { chapter: '', content: '', lessonIds: [], requirements: {}, cells: [] };

/** The whole matrix on one screen: facts, table, balance. */
export function BlueprintEditor({ draft, terms, onChange, disabled, isFixed }: EditorProps) {
  const t = useBlueprintText();
  return (
    <>
      <HeadFields draft={draft} terms={terms} onChange={onChange} disabled={disabled} isFixed={isFixed} />
      <MatrixSection draft={draft} terms={terms} onChange={onChange} disabled={disabled} />
      <Section title={t('compare')}>
        <p className={classes.note}>{t('compareHint')}</p>
        <Balance draft={draft} levels={terms.levels} onChange={onChange} disabled={disabled} />
      </Section>
    </>
  );
}

type SectionProps = Omit<EditorProps, 'isFixed'>;

function MatrixSection({ draft, terms, onChange, disabled }: SectionProps) {
  const t = useBlueprintText();
  const [editing, setEditing] = useState<number | null>(null);
  const put = (index: number, ...rows: Row[]): void => {
    onChange({ rows: draft.rows.toSpliced(index, 1, ...rows) });
    setEditing(null);
  };
  const existing = draft.rows[editing ?? draft.rows.length];
  return (
    <Section
      title={t('matrix')}
      actions={mayAddTo(draft, disabled) && <AddButton onClick={() => setEditing(draft.rows.length)} />}
    >
      {draft.rows.length > 0 ? (
        <MatrixTable
          draft={draft}
          terms={terms}
          onChange={onChange}
          disabled={disabled}
          onEditRow={setEditing}
        />
      ) : (
        <p className={classes.note}>{t('noRows')}</p>
      )}
      {editing !== null && (
        <RowDialog
          draft={draft}
          levels={terms.levels}
          row={existing ?? blankRow}
          onKeep={(row) => put(editing, row)}
          onRemove={existing && (() => put(editing))}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function mayAddTo({ subjectId, grade }: Draft, disabled: boolean): boolean {
  return !disabled && subjectId !== '' && grade > 0;
}

function AddButton({ onClick }: { onClick: () => void }) {
  const t = useBlueprintText();
  return (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onClick}>
      {t('addRow')}
    </Button>
  );
}

function MatrixTable(props: SectionProps & { onEditRow: (index: number) => void }) {
  const t = useBlueprintText();
  const { draft, terms, onChange, disabled, onEditRow } = props;
  const [usual, setUsual] = useState<Record<Form, number>>(() => usualOf(draft, terms));
  const places = draft.rows.map(({ chapter, lessonIds }) => ({ chapter, lessonIds }));
  const { data } = useQuery(supplyQuery({ subjectId: draft.subjectId, grade: draft.grade, rows: places }));
  return (
    <>
      <p className={classes.note}>{t('matrixHint')}</p>
      {data && <SupplyBadge lacking={lackingCells(draft.rows, data.items)} />}
      <Matrix
        draft={draft}
        levels={terms.levels}
        supply={data?.items ?? []}
        usual={usual}
        onUsual={(form, points) => setUsual({ ...usual, [form]: points })}
        onRows={(rows) => onChange({ rows })}
        onEditRow={onEditRow}
        disabled={disabled}
      />
    </>
  );
}

function SupplyBadge({ lacking }: { lacking: number }) {
  const t = useBlueprintText();
  return lacking > 0 ? (
    <StatusBadge tone="bad">{t('short', { count: lacking })}</StatusBadge>
  ) : (
    <StatusBadge tone="good">{t('enough')}</StatusBadge>
  );
}

/** What the matrix uses already, else what is usual. */
function usualOf(draft: Draft, terms: BlueprintTerms): Record<Form, number> {
  const used = draft.rows.flatMap(({ cells }) => cells).map(({ form, points }) => [form, points] as const);
  const usual = terms.presets[0]?.questionPoints;
  return {
    choice: 25,
    'true-false': 100,
    'short-answer': 50,
    essay: 100,
    ...usual,
    ...Object.fromEntries(used),
  };
}
