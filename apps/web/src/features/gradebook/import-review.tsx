import { Alert, Button } from '@mantine/core';
import { useGradebookText } from './gradebook.i18n';
import type { ImportPreview } from './gradebook.queries';
import { kindOfPart } from './mark-text';
import classes from './mark-grid.module.css';
import type { MarkEntry } from './use-mark-entry';

type Outcome = ImportPreview['cells'][number]['outcome'];

/** What a file would change; entering it takes the way of typed marks, so nothing of a colleague's is lost. */
export function ImportReview({
  preview,
  entry,
  onDone,
}: {
  preview: ImportPreview;
  entry: MarkEntry;
  onDone: () => void;
}) {
  const t = useGradebookText();
  const count = (wanted: Outcome): number => preview.cells.filter(({ outcome }) => outcome === wanted).length;
  const shown = preview.cells.filter(({ outcome }) => outcome !== 'same');
  const keep = (): void => {
    entry.write(
      shown.map(({ studentId, part, text }) => ({ studentId, part, text })),
      'import',
    );
    onDone();
  };
  return (
    <div className={classes.main}>
      <p>
        {t('files.summary', {
          fresh: count('new'),
          changed: count('changed'),
          same: count('same'),
          refused: count('refused'),
        })}
      </p>
      {preview.strangers.length > 0 && (
        <Alert color="yellow">
          {t('files.strangers', {
            names: preview.strangers.map(({ name, code }) => name || code).join(', '),
          })}
        </Alert>
      )}
      {shown.length === 0 && <p>{t('files.none')}</p>}
      <ul className={classes.problems}>
        {shown
          .filter(({ outcome }) => outcome !== 'new')
          .slice(0, 50)
          .map((cell) => (
            <li key={`${cell.studentId} ${cell.part}`}>
              <strong>
                {cell.studentName} – {t(`partShort.${kindOfPart(cell.part)}`, { n: cell.part.slice(2) })}:
              </strong>
              <span>
                {cell.text} {cell.now && `(${t('files.was', { now: cell.now })})`}
              </span>
              <span>{cell.message}</span>
            </li>
          ))}
      </ul>
      {shown.length > 0 && <Button onClick={keep}>{t('files.keep', { count: shown.length })}</Button>}
    </div>
  );
}
