import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { RichText } from '~/ui/rich-text';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useUrlState } from '~/ui/use-url-state';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import type { Chosen } from './import-chosen';
import {
  countOf,
  type QuestionImport,
  stagedStates,
  type StagedQuestion,
  type StagedState,
} from './import.queries';
import { withBlanks } from './question-stem';

export interface MoreRows {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface ImportListProps {
  one: QuestionImport;
  rows: readonly StagedQuestion[];
  state: StagedState | undefined;
  /** The question that is shown. */
  current: number | undefined;
  chosen: Chosen;
  go: (to: number) => void;
  more: MoreRows;
}

/** All questions of the file in their order, with what becomes of each. */
export function ImportList({ one, rows, state, current, chosen, go, more }: ImportListProps) {
  const t = useImportText();
  const [, change] = useUrlState();
  return (
    <nav className={classes.list} aria-label={t('questions')}>
      <NativeSelect
        aria-label={t('states')}
        value={state ?? ''}
        data={[
          { value: '', label: `${t('state.all')} (${one.counts.total})` },
          ...stagedStates.map((value) => ({
            value,
            label: `${t(`state.${value}`)} (${countOf(one, value)})`,
          })),
        ]}
        onChange={(event) => change({ state: event.currentTarget.value, question: undefined })}
      />
      {one.can.change && rows.length > 0 && (
        <Checkbox
          label={t('chooseAll', { count: countOf(one, state) })}
          checked={chosen.isAll}
          indeterminate={chosen.positions.size > 0}
          onChange={chosen.toggleAll}
        />
      )}
      {rows.length === 0 && <p className={classes.hint}>{t('nothing')}</p>}
      <ol className={classes.entries}>
        {rows.map((row, at) => (
          <li key={row.position} className={classes.line}>
            {one.can.change && (
              <Checkbox
                size="xs"
                aria-label={t('choose', { place: row.place })}
                checked={chosen.has(row.position)}
                onChange={(event) =>
                  chosen.toggle(row.position, (event.nativeEvent as unknown as MouseEvent).shiftKey)
                }
              />
            )}
            <button
              type="button"
              className={classes.entry}
              aria-current={row.position === current || undefined}
              onClick={() => go(at)}
            >
              <span className={classes.entryHead}>
                <b>{row.place}</b>
                <StagedBadge row={row} />
              </span>
              {row.content && (
                <RichText
                  html={beginningOf(withBlanks(row.content))}
                  look="clamped"
                  className={classes.words}
                />
              )}
            </button>
          </li>
        ))}
      </ol>
      {more.hasNextPage && (
        <Button variant="default" loading={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </nav>
  );
}

/** A table says nothing in two lines. */
function beginningOf(stem: string): string {
  return stem.split('<table')[0] ?? '';
}

export function StagedBadge({ row }: { row: StagedQuestion }) {
  const t = useImportText();
  const [tone, label] = stateOf(row);
  return <StatusBadge tone={tone}>{t(label)}</StatusBadge>;
}

function stateOf(row: StagedQuestion): [Tone, 'isBad' | 'isSame' | 'isSkipped' | 'isLossy' | 'willCome'] {
  if (row.problems.length > 0) return ['bad', 'isBad'];
  if (row.choice === 'skip') return ['ended', row.sameInBank || row.sameInFile ? 'isSame' : 'isSkipped'];
  return row.losses.length > 0 ? ['waiting', 'isLossy'] : ['good', 'willCome'];
}
