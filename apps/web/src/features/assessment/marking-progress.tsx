import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { type Column, DataTable } from '~/ui/data-table';
import { formatDateTime, formatNumber } from '~/ui/format';
import { complained, said } from '~/ui/notify';
import { StatusBadge } from '~/ui/status-badge';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import {
  giveTime,
  type HeldSitting,
  noteAbsence,
  reopenAttempt,
  type StudentProgress,
} from './marking.queries';

interface Asked {
  what: 'reopen' | 'absence';
  student: StudentProgress;
}

interface MarkingProgressProps {
  sitting: HeldSitting;
  students: StudentProgress[];
}

/** The class at a glance while it writes; help for single students in one click. */
export function MarkingProgress({ sitting, students }: MarkingProgressProps) {
  const t = useMarkingText();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <DataTable
        label={t('tab.progress')}
        columns={useColumns(sitting, setAsked)}
        rows={students}
        rowId={(row) => row.studentId}
        highlight={(row) => row.attemptId === null && Date.parse(sitting.opensAt) < Date.now()}
      />
      {asked && <ReasonDialog asked={asked} sitting={sitting} onClose={() => setAsked(null)} />}
    </>
  );
}

function ReasonDialog({
  asked,
  sitting,
  onClose,
}: {
  asked: Asked;
  sitting: HeldSitting;
  onClose: () => void;
}) {
  const t = useMarkingText();
  const { student, what } = asked;
  const isReopening = what === 'reopen';
  const run = (reason: string) =>
    isReopening
      ? reopenAttempt(student.attemptId ?? '', reason, 10)
      : noteAbsence(sitting.id, student.studentId, reason);
  return (
    <ConfirmReason
      opened
      onClose={onClose}
      title={t(isReopening ? 'progress.reopenFor' : 'progress.absenceOf', { name: student.name })}
      confirm={t(isReopening ? 'progress.reopen' : 'progress.absence')}
      onConfirm={run}
    >
      {t(isReopening ? 'progress.reopenHint' : 'progress.absenceHint')}
    </ConfirmReason>
  );
}

function useColumns(sitting: HeldSitting, ask: (asked: Asked) => void): Column<StudentProgress>[] {
  const t = useMarkingText();
  const at = (value: string | null) => (value ? formatDateTime(value) : t('progress.none'));
  return [
    { id: 'name', header: t('progress.student'), cell: (row) => row.name },
    {
      id: 'state',
      header: t('progress.state'),
      kind: 'status',
      cell: (row) => <State student={row} />,
      width: 190,
    },
    {
      id: 'answered',
      header: t('progress.answered'),
      kind: 'number',
      cell: (row) => t('ofAll', { part: row.answered, all: sitting.questions }),
      width: 100,
    },
    {
      id: 'saved',
      header: t('progress.saved'),
      kind: 'date',
      cell: (row) => at(row.lastSavedAt),
      width: 150,
    },
    {
      id: 'deadline',
      header: t('progress.deadline'),
      kind: 'date',
      cell: (row) => at(row.deadlineAt),
      width: 150,
    },
    {
      id: 'score',
      header: t('progress.score'),
      kind: 'number',
      cell: (row) => (row.score === null ? t('progress.none') : formatNumber(row.score / 100)),
      width: 70,
    },
    {
      id: 'help',
      header: '',
      cell: (row) => <Help student={row} sitting={sitting} ask={ask} />,
      width: 150,
    },
  ];
}

function State({ student }: { student: StudentProgress }) {
  const t = useMarkingText();
  if (!student.attemptId)
    return (
      <span>
        <StatusBadge tone="bad">{t('progress.notStarted')}</StatusBadge>
        {student.absenceReason && <span className={classes.quiet}> {student.absenceReason}</span>}
      </span>
    );
  const isDone = student.submittedAt !== null;
  return (
    <span>
      <StatusBadge tone={isDone ? 'good' : 'active'}>
        {t(isDone ? 'progress.done' : 'progress.writing')}
      </StatusBadge>
      {student.extraMinutes > 0 && (
        <span className={classes.quiet}> {t('progress.extra', { minutes: student.extraMinutes })}</span>
      )}
    </span>
  );
}

interface HelpProps {
  student: StudentProgress;
  sitting: HeldSitting;
  ask: (asked: Asked) => void;
}

function Help({ student, sitting, ask }: HelpProps) {
  const t = useMarkingText();
  const what = helpFor(student, sitting);
  const { name } = student;
  if (!what) return null;
  const more = (): void => {
    giveTime(sitting.id, student.studentId, 5).then(() => said(t('progress.given', { name })), complained);
  };
  const words = {
    reopen: [t('progress.reopen'), t('progress.reopenFor', { name })],
    absence: [t('progress.absence'), t('progress.absenceOf', { name })],
    time: [t('progress.giveTime'), t('progress.giveTimeTo', { name })],
  }[what];
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={words[1]}
      onClick={() => (what === 'time' ? more() : ask({ what, student }))}
    >
      {words[0]}
    </Button>
  );
}

/** One kind of help fits at a time: what was handed in is opened again, who stayed away is noted, who writes gets time. */
function helpFor(
  student: StudentProgress,
  { can, closesAt, releasedAt }: HeldSitting,
): Asked['what'] | 'time' | null {
  if (student.submittedAt) return can.mark && !releasedAt ? 'reopen' : null;
  if (!student.attemptId && Date.parse(closesAt) < Date.now()) return can.noteAbsence ? 'absence' : null;
  return can.mark ? 'time' : null;
}
