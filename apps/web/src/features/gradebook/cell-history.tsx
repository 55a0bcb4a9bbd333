import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { formatDateTime } from '~/ui/format';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { useGradebookText } from './gradebook.i18n';
import { historyQuery } from './gradebook.queries';
import classes from './mark-grid.module.css';
import { valueText } from './mark-text';

interface CellHistoryProps {
  sheetId: string;
  cell: { studentId: string; part: string } | null;
  title: string;
  onClose: () => void;
}

/** Every value a cell has had: who, when, and why once it was published. */
export function CellHistory({ sheetId, cell, title, onClose }: CellHistoryProps) {
  const t = useText();
  return (
    <Drawer
      opened={cell !== null}
      onClose={onClose}
      position="right"
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {cell && <Changes sheetId={sheetId} cell={cell} />}
    </Drawer>
  );
}

function Changes({ sheetId, cell }: { sheetId: string; cell: { studentId: string; part: string } }) {
  const t = useGradebookText();
  const { data, error, refetch } = useQuery(historyQuery(sheetId, cell));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.changes.length === 0) return <p>{t('history.none')}</p>;
  return (
    <ol className={classes.list}>
      {data.changes.map((change) => (
        <li key={change.at} className={classes.change}>
          <strong>
            {valueText(change.before) || '–'} → {valueText(change.after) || '–'}
          </strong>
          <div>
            {change.by}, {formatDateTime(change.at)} {change.wasPublished && `· ${t('history.published')}`}
          </div>
          {change.reason && <div>{t('history.reason', { reason: change.reason })}</div>}
        </li>
      ))}
    </ol>
  );
}
