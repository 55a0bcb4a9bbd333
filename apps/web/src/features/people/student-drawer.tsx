import { Button, Drawer, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { DateField } from '~/ui/date-field';
import { DateText } from '~/ui/date-text';
import { said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { OpenAccount } from './open-account';
import { usePeopleText } from './people.i18n';
import classes from './people.module.css';
import { moveStudent, type StudentDetail, structureQuery, studentQuery } from './people.queries';

interface StudentDrawerProps {
  studentId: string | null;
  onClose: () => void;
}

export function StudentDrawer({ studentId, onClose }: StudentDrawerProps) {
  const shared = useText();
  const { data, error, isPending } = useQuery({
    ...studentQuery(studentId ?? ''),
    enabled: studentId !== null,
  });
  return (
    <Drawer
      opened={studentId !== null}
      onClose={onClose}
      position="right"
      title={data?.fullName ?? ''}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <ProblemAlert error={error} />
      {isPending && !error && <PageSkeleton />}
      {data && <StudentFacts student={data} />}
    </Drawer>
  );
}

function StudentFacts({ student }: { student: StudentDetail }) {
  const t = usePeopleText();
  return (
    <div className={classes.form}>
      {student.can.openAccounts && !student.hasAccount && (
        <OpenAccount kind="student" personId={student.id} name={student.fullName} />
      )}
      <Section title={t('guardians')}>
        {student.guardians.length === 0 && <p className={classes.hint}>{t('noGuardians')}</p>}
        <ul className={classes.list}>
          {student.guardians.map((guardian) => (
            <li key={guardian.id} className={classes.line}>
              <span>
                {t(`relation.${guardian.relation}`)}: {guardian.fullName}
              </span>
              <span className="hl-numbers">{guardian.phone}</span>
              {student.can.openAccounts && !guardian.hasAccount && (
                <OpenAccount kind="guardian" personId={guardian.id} name={guardian.fullName} />
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('enrolments')}>
        <ul className={classes.list}>
          {student.enrolments.map((period) => (
            <li key={`${period.classId}${period.fromOn}`} className={classes.line}>
              <strong>{period.className}</strong>
              <span>
                <DateText value={period.fromOn} /> {t('until')}{' '}
                {period.toOn ? <DateText value={period.toOn} /> : t('now')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {student.can.move && <MoveForm student={student} />}
    </div>
  );
}

function MoveForm({ student }: { student: StudentDetail }) {
  const t = usePeopleText();
  const [classId, setClassId] = useState('');
  const [fromOn, setFromOn] = useState<string | null>(null);
  const structure = useQuery(structureQuery).data;
  const others = (structure?.classes ?? []).filter(({ id }) => id !== student.classId);
  const moving = useMutation({
    mutationFn: () => moveStudent(student.id, { classId, ...(fromOn && { fromOn }) }),
    onSuccess: () => {
      said(t('moved', { name: student.fullName }));
      setClassId('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    moving.mutate();
  };
  return (
    <Section title={t('move')}>
      <form className={classes.form} onSubmit={submit}>
        <ProblemAlert error={moving.error} />
        <NativeSelect
          label={t('moveTo')}
          value={classId}
          onChange={(event) => setClassId(event.currentTarget.value)}
          data={[{ value: '', label: '–' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <DateField label={t('moveOn')} value={fromOn} onChange={setFromOn} />
        <Button type="submit" disabled={!classId} loading={moving.isPending}>
          {t('move')}
        </Button>
      </form>
    </Section>
  );
}
