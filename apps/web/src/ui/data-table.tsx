import { Button } from '@mantine/core';
import { asProblem } from '~/api/problem';
import { useText } from '~/i18n';
import { BulkBar } from './bulk-bar';
import { DataTableBody } from './data-table-body';
import { DataTableFooter } from './data-table-footer';
import { DataTableHead } from './data-table-head';
import { DataTableToolbar } from './data-table-toolbar';
import type { DataTableProps } from './data-table.types';
import classes from './data-table.module.css';
import { EmptyState, ProblemState } from './page-states';
import { ProblemAlert } from './problem-alert';

export type { Column } from './data-table.types';

/**
 * A list of things: sorted, searched and paged by the server, its state in the address. Arrow keys walk the rows, Enter
 * opens, Space selects. On a phone each row becomes a card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { selection, bulkActions } = props;
  if (props.error && asProblem(props.error).isForbidden) return <ProblemState error={props.error} />;
  return (
    <div className={classes.frame}>
      <DataTableToolbar {...props} />
      <Rows {...props} />
      {selection && selection.ids.size > 0 && <BulkBar selection={selection}>{bulkActions}</BulkBar>}
    </div>
  );
}

/** Rows stay when reading them again fails. */
function Rows<Row>(props: DataTableProps<Row>) {
  const { rows, error, onRetry } = props;
  if (error && !rows) return <ProblemState error={error} onRetry={onRetry} />;
  return (
    <>
      <ProblemAlert error={error} onRetry={onRetry} />
      {rows?.length === 0 ? <NothingToShow {...props} /> : <Table {...props} />}
    </>
  );
}

function Table<Row>(props: DataTableProps<Row>) {
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={props.label} aria-busy={!props.rows}>
          <DataTableHead {...props} />
          <DataTableBody {...props} />
        </table>
      </div>
      <DataTableFooter {...props} />
    </>
  );
}

function NothingToShow<Row>({ list, empty }: DataTableProps<Row>) {
  const t = useText();
  if (list?.isFiltered) {
    const clear = (
      <Button variant="default" onClick={list.clear}>
        {t('action.clear')}
      </Button>
    );
    return <EmptyState title={t('state.noMatchTitle')} hint={t('state.noMatchHint')} action={clear} />;
  }
  return <>{empty ?? <EmptyState title={t('state.emptyTitle')} />}</>;
}
