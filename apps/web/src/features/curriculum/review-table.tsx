import { type KeyboardEvent, useRef, useState } from 'react';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import type { DistributionImport, UnderstoodRow } from './imports.queries';
import { ReviewRow } from './review-row';
import { RowEditor } from './row-editor';

interface ReviewTableProps {
  review: DistributionImport;
  rows: readonly UnderstoodRow[];
}

/** Source on the left, understanding on the right; arrows walk the rows, Enter opens the correction under one. */
export function ReviewTable({ review, rows }: ReviewTableProps) {
  const t = useCurriculumText();
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(rows[0]?.row ?? 0);
  const [edited, setEdited] = useState<number | null>(null);
  const isThere = rows.some((row) => row.row === current);
  const focus = (row: number): void => {
    setCurrent(row);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus());
  };
  const close = (row: number): void => {
    setEdited(null);
    focus(row);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && edited !== null) close(edited);
    if (!(event.target as HTMLElement).dataset['row']) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && rows[rows.findIndex((row) => row.row === current) + step];
    if (next) focus(next.row);
    if (step) event.preventDefault();
  };
  return (
    // The keys belong to the pencils inside, which take the focus for their rows.
    <div ref={frame} className={classes.review} onKeyDown={onKey} role="presentation">
      <div className={classes.reviewHead} aria-hidden="true">
        <span>{t('review.row')}</span>
        <span>{t('review.source')}</span>
        <span>{t('review.understood')}</span>
        <span className={classes.right}>{t('review.periods')}</span>
      </div>
      <ol className={classes.reviewRows}>
        {rows.map((row) => (
          <li key={row.row}>
            <ReviewRow
              row={row}
              isCurrent={isThere ? row.row === current : row === rows[0]}
              canCorrect={review.can.correct}
              onFocus={() => setCurrent(row.row)}
              onEdit={() => setEdited(row.row)}
            />
            {edited === row.row && <RowEditor review={review} row={row} onClose={() => close(row.row)} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
