import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import type { vi } from './distribution.vi';
import { DoubtList } from './doubt-list';
import type { UnderstoodRow } from './imports.queries';
import { KindBadge } from './kind-badge';
import { periodsText, weeksText } from './periods';

type ReasonCode = keyof (typeof vi)['reason'];

interface ReviewRowProps {
  row: UnderstoodRow;
  isCurrent: boolean;
  canCorrect: boolean;
  onFocus: () => void;
  onEdit: () => void;
}

/** One source row and its understanding; the pencil takes the focus for the whole row. */
export function ReviewRow({ row, isCurrent, canCorrect, onFocus, onEdit }: ReviewRowProps) {
  const t = useCurriculumText();
  return (
    <div className={classes.reviewRow} data-doubtful={row.doubts.length > 0 || undefined}>
      <span className={`${classes.rowNumber} hl-numbers`}>{row.row}</span>
      <Source cells={row.cells} />
      <Understood row={row} />
      <span className={`${classes.periods} hl-numbers`}>
        {row.halfPeriods !== null && <b>{periodsText(row.halfPeriods)}</b>}
        {row.periodNumbers && <small>{t('review.numbers', { numbers: row.periodNumbers })}</small>}
      </span>
      {canCorrect && (
        <ActionIcon
          className={classes.edit}
          data-row={row.row}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('review.edit', { row: row.row })}
          onFocus={onFocus}
          onClick={onEdit}
        >
          <IconPencil size={16} />
        </ActionIcon>
      )}
    </div>
  );
}

function Understood({ row }: { row: UnderstoodRow }) {
  const t = useCurriculumText();
  return (
    <div className={classes.understood}>
      <span className={classes.kindLine}>
        <KindBadge kind={row.kind} />
        {row.corrected && <small>{t('review.corrected')}</small>}
        <small>{t(`reason.${row.reason as ReasonCode}`, { row: row.lessonRow ?? '' })}</small>
      </span>
      {row.name && row.lessonRow === null && <b>{row.name}</b>}
      {row.halfPeriods !== null && <Place row={row} />}
      <DoubtList doubts={row.doubts} />
    </div>
  );
}

/** The cells as they stand in the file, in their columns' order, blank ones left out. */
function Source({ cells }: { cells: readonly string[] }) {
  const filled = cells.map((text, at) => ({ text, key: `${at}-${text}` })).filter(({ text }) => text !== '');
  const isMerged = filled.length > 2 && new Set(filled.map(({ text }) => text)).size === 1;
  return (
    <span className={classes.source}>
      {(isMerged ? filled.slice(0, 1) : filled).map(({ text, key }) => (
        <span key={key} className={classes.cell}>
          {text}
        </span>
      ))}
    </span>
  );
}

function Place({ row: { term, week, lastWeek, strand, chapter, part } }: { row: UnderstoodRow }) {
  const t = useCurriculumText();
  const said = [
    term && t(term === 1 ? 'review.term1' : 'review.term2'),
    week && t('review.weekShort', { week: weeksText(week, lastWeek) }),
    strand,
    chapter,
    part && t('review.part', { part }),
  ];
  return <small>{said.filter(Boolean).join(' · ')}</small>;
}
