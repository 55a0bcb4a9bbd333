import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ProblemAlert } from '~/ui/problem-alert';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import {
  correctRow,
  type DistributionImport,
  type RowCorrection,
  type UnderstoodRow,
} from './imports.queries';
import { type Kind, kinds } from './kind-badge';
import { halfPeriodsOf, periodsText } from './periods';

interface RowEditorProps {
  review: DistributionImport;
  row: UnderstoodRow;
  onClose: () => void;
}

interface Draft {
  kind: string;
  name: string;
  periods: string;
  term: string;
  week: number | null;
  chapter: string;
}

function draftOf(row: UnderstoodRow): Draft {
  return {
    kind: row.kind,
    name: row.name ?? '',
    periods: row.halfPeriods === null ? '' : periodsText(row.halfPeriods),
    term: row.term === null ? '' : String(row.term),
    week: row.week,
    chapter: row.chapter ?? '',
  };
}

const sent: { [K in keyof Draft]: (draft: Draft) => RowCorrection } = {
  kind: ({ kind }) => ({ kind: kind as RowCorrection['kind'] }),
  name: ({ name }) => (name.trim() === '' ? {} : { name: name.trim() }),
  periods: ({ periods }) => {
    const halfPeriods = halfPeriodsOf(periods);
    return halfPeriods === null ? {} : { halfPeriods };
  },
  term: ({ term }) => ({ term: term === '' ? null : (Number(term) as 1 | 2) }),
  week: ({ week }) => ({ week }),
  chapter: ({ chapter }) => ({ chapter: chapter.trim() || null }),
};

/** Only what was changed is sent, so that the rest goes on following from the file. */
function correctionOf(before: Draft, now: Draft): RowCorrection {
  const changed = (Object.keys(sent) as (keyof Draft)[]).filter((field) => now[field] !== before[field]);
  return Object.assign({}, ...changed.map((field) => sent[field](now))) as RowCorrection;
}

/** The correction of one row; Enter applies it, Escape leaves it. */
export function RowEditor({ review, row, onClose }: RowEditorProps) {
  const t = useCurriculumText();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [before] = useState(() => draftOf(row));
  const [draft, setDraft] = useState(before);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const isWrong = draft.periods !== '' && halfPeriodsOf(draft.periods) === null;
  const set = (change: Partial<Draft>): void => setDraft((now) => ({ ...now, ...change }));
  const send = async (correction: RowCorrection): Promise<void> => {
    setBusy(true);
    try {
      await correctRow(review, row.row, correction);
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const correction = correctionOf(before, draft);
    if (isWrong) return;
    if (Object.keys(correction).length === 0) onClose();
    else void send(correction);
  };
  return (
    <form className={classes.editor} aria-label={t('review.edit', { row: row.row })} onSubmit={apply}>
      <NativeSelect
        label={t('review.kind')}
        value={draft.kind}
        data={kinds.map((kind: Kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(event) => set({ kind: event.currentTarget.value })}
        ref={first}
      />
      <TextInput
        className={classes.grows}
        label={t('review.name')}
        maxLength={500}
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        className={classes.short}
        label={t('review.periodsField')}
        inputMode="decimal"
        value={draft.periods}
        error={isWrong && t('review.badPeriods')}
        onChange={(event) => set({ periods: event.currentTarget.value })}
      />
      <NativeSelect
        className={classes.short}
        label={t('review.term')}
        value={draft.term}
        data={[
          { value: '', label: t('review.notSaid') },
          { value: '1', label: t('review.term1') },
          { value: '2', label: t('review.term2') },
        ]}
        onChange={(event) => set({ term: event.currentTarget.value })}
      />
      <NumberInput
        className={classes.short}
        label={t('review.week')}
        min={1}
        max={53}
        allowDecimal={false}
        hideControls
        value={draft.week ?? ''}
        onChange={(value) => set({ week: typeof value === 'number' ? value : null })}
      />
      <TextInput
        className={classes.grows}
        label={t('review.chapter')}
        maxLength={500}
        value={draft.chapter}
        onChange={(event) => set({ chapter: event.currentTarget.value })}
      />
      <div className={classes.editorActions}>
        {row.corrected && (
          <Button variant="default" onClick={() => void send({})}>
            {t('review.takeBack')}
          </Button>
        )}
        <Button type="submit" loading={isBusy}>
          {t('review.apply')}
        </Button>
      </div>
      <ProblemAlert error={problem} />
    </form>
  );
}
