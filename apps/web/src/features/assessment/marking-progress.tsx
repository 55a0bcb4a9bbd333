import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { formatDateTime, formatNumber } from '~/ui/format';
import { AbsenceDialog } from './absence-dialog';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { ReopenDialog, TimeDialog } from './marking-help-dialog';
import type { HeldSitting, StudentProgress } from './marking.queries';
import { usePaperText } from './paper.i18n';
import { SheetDialog } from './paper-sheet-dialog';

interface Asked {
  what: 'reopen' | 'absence' | 'time' | 'sheet';
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
      {sitting.can.noteAbsence && (
        <TextLink to={`/missed-tests?classId=${sitting.classId}`}>
          {t('progress.allMissed', { name: sitting.className })}
        </TextLink>
      )}
      {asked && <StepDialog asked={asked} sitting={sitting} onClose={() => setAsked(null)} />}
    </>
  );
}

interface StepDialogProps {
  asked: Asked;
  sitting: HeldSitting;
  onClose: () => void;
}

function StepDialog({ asked: { what, student }, sitting, onClose }: StepDialogProps) {
  switch (what) {
    case 'reopen':
      return <ReopenDialog student={student} onClose={onClose} />;
    case 'time':
      return <TimeDialog student={student} sittingId={sitting.id} onClose={onClose} />;
    case 'sheet':
      return <SheetDialog attemptId={student.attemptId ?? ''} name={student.name} onClose={onClose} />;
    case 'absence':
      return <AbsenceDialog missed={[absenceOf(sitting, student)]} onClose={onClose} />;
  }
}

/** With what was noted before, so that nothing of it is lost. */
function absenceOf(sitting: HeldSitting, student: StudentProgress) {
  const { studentId, name, absenceReason, absenceHelp, absenceVersion } = student;
  return {
    sittingId: sitting.id,
    studentId,
    studentName: name,
    reason: absenceReason,
    help: absenceHelp,
    version: absenceVersion,
  };
}

function useColumns(sitting: HeldSitting, ask: (asked: Asked) => void): Column<StudentProgress>[] {
  const t = useMarkingText();
  const at = (value: string | null) => (value ? formatDateTime(value) : t('progress.none'));
  const clock: Column<StudentProgress>[] = [
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
  ];
  return [
    { id: 'name', header: t('progress.student'), cell: (row) => row.name },
    {
      id: 'state',
      header: t('progress.state'),
      kind: 'status',
      cell: (row) => <State student={row} isOnPaper={sitting.form === 'paper'} />,
      width: 190,
    },
    {
      id: 'answered',
      header: t('progress.answered'),
      kind: 'number',
      cell: (row) => t('ofAll', { part: row.answered, all: sitting.questions }),
      width: 100,
    },
    ...(sitting.form === 'paper' ? [] : clock),
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

function State({ student, isOnPaper }: { student: StudentProgress; isOnPaper: boolean }) {
  const t = useMarkingText();
  if (!student.attemptId)
    return (
      <span>
        <StatusBadge tone="bad">{t(isOnPaper ? 'progress.noSheet' : 'progress.notStarted')}</StatusBadge>
        <span className={classes.note}>
          {' '}
          {[student.absenceReason, student.absenceHelp].filter(Boolean).join(' · ')}
        </span>
      </span>
    );
  if (student.code)
    return <StatusBadge tone="good">{t('progress.sheet', { code: student.code })}</StatusBadge>;
  const isDone = student.submittedAt !== null;
  return (
    <span>
      <StatusBadge tone={isDone ? 'good' : 'active'}>
        {t(isDone ? 'progress.done' : 'progress.writing')}
      </StatusBadge>
      {student.extraMinutes > 0 && (
        <span className={classes.note}> {t('progress.extra', { minutes: student.extraMinutes })}</span>
      )}
      {student.reopenedAt && (
        <span className={classes.note}>
          {' '}
          {t('progress.reopened', {
            at: formatDateTime(student.reopenedAt),
            reason: student.reopenReason,
          })}
        </span>
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
  const paper = usePaperText();
  const what = sitting.form === 'paper' ? paperStep(student, sitting) : helpFor(student, sitting);
  const { name } = student;
  if (!what) return null;
  const words = {
    reopen: [t('progress.reopen'), t('progress.reopenFor', { name })],
    absence: [t('progress.absence'), t('progress.absenceOf', { name })],
    sheet: [paper('removeSheet'), paper('removeSheetOf', { name })],
    time: [t('progress.giveTime'), t('progress.giveTimeTo', { name })],
  }[what];
  return (
    <Button size="compact-sm" variant="default" aria-label={words[1]} onClick={() => ask({ what, student })}>
      {words[0]}
    </Button>
  );
}

/** Without a clock of the portal there is only who was away, and sheets that were misread. */
function paperStep({ attemptId }: StudentProgress, { can, releasedAt }: HeldSitting): Asked['what'] | null {
  if (!attemptId) return can.noteAbsence ? 'absence' : null;
  return can.mark && !releasedAt ? 'sheet' : null;
}

/** One kind of help fits at a time: what was handed in is opened again, who stayed away is noted, who writes gets time. */
function helpFor(student: StudentProgress, { can, closesAt, releasedAt }: HeldSitting): Asked['what'] | null {
  if (student.submittedAt) return can.mark && !releasedAt ? 'reopen' : null;
  if (!student.attemptId && Date.parse(closesAt) < Date.now()) return can.noteAbsence ? 'absence' : null;
  return can.mark ? 'time' : null;
}
