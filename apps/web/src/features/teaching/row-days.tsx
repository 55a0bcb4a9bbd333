import { useQuery } from '@tanstack/react-query';
import { formatDate, today } from '~/ui/format';
import { RowCard } from './row-card';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { evidenceQuery, type PlanRow } from './teaching.queries';

/** Rows under the days they fall on. */
export function RowDays({ rows, withTeacher }: { rows: readonly PlanRow[]; withTeacher?: boolean }) {
  const t = useTeachingText();
  const evidence = useQuery(evidenceQuery(rows.map((row) => row.id))).data ?? {};
  const days = [...new Set(rows.map((row) => row.fallsOn))];
  return days.map((day) => (
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
}
