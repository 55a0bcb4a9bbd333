import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { formatDate, today } from '~/ui/format';
import { giveRows, isAssignable } from './row-actions';
import { RowCard } from './row-card';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { evidenceQuery, type PlanRow } from './teaching.queries';

/** Rows under the days they fall on. */
export function RowDays({ rows, withTeacher }: { rows: readonly PlanRow[]; withTeacher?: boolean }) {
  const t = useTeachingText();
  const evidence = useQuery(evidenceQuery(rows.map((row) => row.id))).data ?? {};
  const days = [...new Set(rows.map((row) => row.fallsOn))];
  const waiting = rows.filter((row) => isAssignable(row, evidence[row.id]));
  const sections = days.map((day) => (
    <section key={day ?? ''}>
      <h2 className={day === today() ? `${classes.day} ${classes.today}` : classes.day}>
        {day ? formatDate(day) : t('unplaced')}
        {day === today() && ` · ${t('myWeek.today')}`}
      </h2>
      <ul className={classes.cards}>
        {rows
          .filter((row) => row.fallsOn === day)
          .map((row) => (
            <RowCard key={row.id} row={row} evidence={evidence[row.id]} withTeacher={withTeacher} />
          ))}
      </ul>
    </section>
  ));
  return (
    <>
      {waiting.length > 1 && <GiveAll rows={waiting} />}
      {sections}
    </>
  );
}

function GiveAll({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTeachingText();
  const giving = useMutation({ mutationFn: () => giveRows(rows, t) });
  return (
    <Button
      className={classes.giveAll}
      variant="light"
      loading={giving.isPending}
      onClick={() => giving.mutate()}
    >
      {t('action.assignAll', { count: rows.length })}
    </Button>
  );
}
