import { Button, Switch } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { CellHistory } from './cell-history';
import { FileActions } from './file-actions';
import { useGradebookText } from './gradebook.i18n';
import type { Sheet } from './gradebook.queries';
import { MarkGrid } from './mark-grid';
import { kindOfPart, scoreText } from './mark-text';
import classes from './mark-grid.module.css';
import { MarkList } from './mark-list';
import { MarkProblems } from './mark-problems';
import { type MarkEntry, useMarkEntry } from './use-mark-entry';

type Cell = { studentId: string; part: string };

/** The register of one sheet with what belongs to entering it; a list on a phone. */
export function SheetEditor({ sheet, actions }: { sheet: Sheet; actions: (entry: MarkEntry) => ReactNode }) {
  const t = useGradebookText();
  const entry = useMarkEntry(sheet);
  const isPhone = useMediaQuery('(max-width: 47.99em)') ?? false;
  const [autoAdvance, setAutoAdvance] = useLocalStorage({
    key: 'gradebook.auto-advance',
    defaultValue: true,
  });
  const [withComments, setWithComments] = useState(true);
  const [active, setActive] = useState<Cell | null>(null);
  const [history, setHistory] = useState<Cell | null>(null);
  const columns = sheet.columns.filter(({ kind }) => withComments || kind !== 'nx');
  const name = entry.students.find(({ id }) => id === history?.studentId)?.fullName ?? '';
  return (
    <div className={classes.main}>
      <div className={classes.toolbar}>
        <Switch
          label={t('entry.autoAdvance')}
          checked={autoAdvance}
          onChange={(event) => setAutoAdvance(event.currentTarget.checked)}
        />
        <Switch
          label={t('entry.comments')}
          checked={withComments}
          onChange={(event) => setWithComments(event.currentTarget.checked)}
        />
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} />}
          disabled={!entry.canUndo}
          onClick={entry.undo}
        >
          {t('entry.undo')}
        </Button>
        {!isPhone && (
          <Button
            variant="default"
            leftSection={<IconHistory size={16} />}
            disabled={!active}
            onClick={() => setHistory(active)}
          >
            {t('history.title')}
          </Button>
        )}
        <FileActions sheet={sheet} entry={entry} />
        <Saved entry={entry} />
      </div>
      <MarkProblems entry={entry} />
      {isPhone ? (
        <MarkList {...{ sheet, columns, entry, autoAdvance }} />
      ) : (
        <MarkGrid {...{ sheet, columns, entry, autoAdvance }} onCell={setActive} />
      )}
      <Legend />
      <div className={classes.toolbar}>{actions(entry)}</div>
      <CellHistory
        sheetId={sheet.sheet.id}
        cell={history}
        title={t('history.of', {
          name,
          part: history ? t(`part.${kindOfPart(history.part)}`, { n: history.part.slice(2) }) : '',
        })}
        onClose={() => setHistory(null)}
      />
    </div>
  );
}

function Saved({ entry }: { entry: MarkEntry }) {
  const t = useGradebookText();
  const refused = [...entry.drafts.values()].filter(({ message }) => message).length;
  if (entry.isOffline) return <output data-tone="bad">{t('entry.offline', { count: entry.unsaved })}</output>;
  if (entry.unsaved > 0) return <output>{t('entry.saving', { count: entry.unsaved })}</output>;
  if (refused > 0) return <output data-tone="bad">{t('entry.refused', { count: refused })}</output>;
  return <output>{t('entry.saved')}</output>;
}

function Legend() {
  const t = useGradebookText();
  const sample = scoreText(85);
  return (
    <ul className={classes.legend}>
      <li>
        <em>{sample}</em> ○ {t('state.provisional')}
      </li>
      <li>
        {sample} {t('state.confirmed')}
      </li>
      <li>
        <span style={{ background: 'var(--hl-info-back)', padding: '0 4px' }}>{sample}</span>{' '}
        {t('state.submitted')}
      </li>
      <li>
        <strong>{sample}</strong> {t('state.published')}
      </li>
      <li>{t('entry.keys')}</li>
    </ul>
  );
}
