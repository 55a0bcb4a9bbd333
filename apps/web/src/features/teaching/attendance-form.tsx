import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '~/ui/date-field';
import { today } from '~/ui/format';
import { said } from '~/ui/notify';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { keepAttendance, type PlanRow, sheetQuery } from './teaching.queries';

/** Everybody counts as present until the teacher says otherwise: absences are the few taps. */
export function AttendanceForm({ row, onDone }: { row: PlanRow; onDone: () => void }) {
  const t = useTeachingText();
  const [heldOn, setHeldOn] = useState(row.taughtOn && row.taughtOn <= today() ? row.taughtOn : today());
  const [marks, setMarks] = useState<Record<string, boolean>>({});
  const [problem, setProblem] = useState<unknown>(null);
  const sheet = useQuery(sheetQuery(row.id, heldOn));
  const lines = (sheet.data ?? []).map((line) => ({
    ...line,
    isPresent: marks[line.studentId] ?? line.present ?? true,
  }));
  const present = lines.filter((line) => line.isPresent).length;
  const save = async (): Promise<void> => {
    try {
      const entries = lines.map(({ studentId, isPresent }) => ({ studentId, present: isPresent }));
      await keepAttendance(row.id, { heldOn, entries });
      said(t('done.attendance'));
      onDone();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <div className={classes.form}>
      <ProblemAlert error={problem ?? sheet.error} />
      <DateField
        label={t('attendance.on')}
        required
        maxDate={today()}
        value={heldOn}
        onChange={(day) => {
          setHeldOn(day ?? today());
          setMarks({});
        }}
      />
      {sheet.isPending ? (
        <PageSkeleton />
      ) : (
        <ul className={classes.students}>
          {lines.map((line) => (
            <li key={line.studentId} className={classes.student}>
              <span>{line.fullName}</span>
              <Switch
                size="md"
                aria-label={`${t('attendance.present')}: ${line.fullName}`}
                checked={line.isPresent}
                onChange={(event) => setMarks({ ...marks, [line.studentId]: event.currentTarget.checked })}
              />
            </li>
          ))}
        </ul>
      )}
      <Button disabled={lines.length === 0} onClick={() => void save()}>
        {t('attendance.save')} · {t('attendance.count', { present, total: lines.length })}
      </Button>
    </div>
  );
}
