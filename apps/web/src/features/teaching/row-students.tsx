import { useQuery } from '@tanstack/react-query';
import { DateText } from '~/ui/date-text';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { type PlanRow, studentsQuery } from './teaching.queries';

/** Who of the class has opened something of the row. */
export function RowStudents({ row }: { row: PlanRow }) {
  const t = useTeachingText();
  const { data, error, refetch } = useQuery(studentsQuery(row.id));
  if (error) return <ProblemState error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>{t('students.sensitive')}</p>
      <ul className={classes.students}>
        {data.items.map((student) => (
          <li key={student.studentId} className={classes.student}>
            <span>{student.fullName}</span>
            {student.firstOpenedAt ? (
              <DateText value={student.firstOpenedAt} withTime />
            ) : (
              <span className={classes.quiet}>{t('students.notOpened')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
