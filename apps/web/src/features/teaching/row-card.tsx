import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { formatHalves } from '~/ui/format';
import { StatusBadge } from '~/ui/status-badge';
import { giveRow, isAssignable } from './row-actions';
import { useTeachingText } from './teaching.i18n';
import type { Dialog } from './row-dialogs';
import classes from './teaching.module.css';
import { type PlanRow, type RowEvidence } from './teaching.queries';

const RowDialogs = lazy(() => import('./row-dialogs').then((m) => ({ default: m.RowDialogs })));

interface RowCardProps {
  row: PlanRow;
  evidence: RowEvidence | undefined;
  /** Shows whose row it is. */
  withTeacher?: boolean;
}

/** One planned lesson of a class: what it is, what was seen of it, and what its teacher can do with two taps. */
export function RowCard({ row, evidence, withTeacher }: RowCardProps) {
  const t = useTeachingText();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h3 className={classes.lesson}>{row.lessonName}</h3>
        <span className={classes.class}>{row.className}</span>
      </div>
      <p className={classes.facts}>
        <span>{row.subjectName}</span>
        {withTeacher && <span>{row.teacherName}</span>}
        <span>{t('periods', { count: formatHalves(row.halfPeriods) as never })}</span>
        <span>{t(`stage.${row.stage}`)}</span>
        <span>{t(`mode.${row.mode}`)}</span>
        {row.platform && <span>{row.platform}</span>}
      </p>
      <Materials row={row} />
      <Evidence row={row} evidence={evidence} />
      <RowButtons row={row} evidence={evidence} onOpen={setDialog} />
      <Suspense>
        {dialog && <RowDialogs row={row} dialog={dialog} onClose={() => setDialog(null)} />}
      </Suspense>
    </li>
  );
}

function Materials({ row }: { row: PlanRow }) {
  const t = useTeachingText();
  if (row.materials.length === 0) return <span className={classes.quiet}>{t('row.noMaterial')}</span>;
  return (
    <ul className={classes.materials}>
      {row.materials.map((material) => (
        <li key={material.id}>
          {material.title}
          {!material.published && ` (${t('row.draftMaterial')})`}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ row, evidence }: Pick<RowCardProps, 'row' | 'evidence'>) {
  const t = useTeachingText();
  const waits = row.planStatus === 'submitted' ? 'waiting' : 'draft';
  return (
    <div className={classes.evidence}>
      {!row.inForce && <StatusBadge tone={waits}>{t('row.notInForce')}</StatusBadge>}
      {row.deliveredHalfPeriods > 0 && <Counted isSeen={Boolean(evidence?.firstSeenOn)} />}
      {evidence && <Seen evidence={evidence} />}
    </div>
  );
}

function Counted({ isSeen }: { isSeen: boolean }) {
  const t = useTeachingText();
  return (
    <StatusBadge tone={isSeen ? 'good' : 'bad'}>
      {isSeen ? t('row.counted') : t('row.noEvidence')}
    </StatusBadge>
  );
}

function Seen({ evidence: { assignments, opened, students, present } }: { evidence: RowEvidence }) {
  const t = useTeachingText();
  return (
    <>
      {assignments.length > 0 && <span>{t('row.assigned', { count: assignments.length })}</span>}
      {assignments.length > 0 && <span>{t('row.opened', { opened, students })}</span>}
      {present > 0 && <span>{t('row.present', { count: present })}</span>}
    </>
  );
}

function RowButtons({ row, evidence, onOpen }: RowCardProps & { onOpen: (dialog: Dialog) => void }) {
  const t = useTeachingText();
  const [isBusy, setBusy] = useState(false);
  const give = async (): Promise<void> => {
    setBusy(true);
    await giveRow(row, t);
    setBusy(false);
  };
  return (
    <div className={classes.buttons}>
      {isAssignable(row, evidence) && (
        <Button loading={isBusy} onClick={() => void give()}>
          {t('action.assign')}
        </Button>
      )}
      {dialogsOf(row, evidence).map((dialog) => (
        <Button
          key={dialog}
          variant={dialog === 'delivery' ? 'light' : 'default'}
          onClick={() => onOpen(dialog)}
        >
          {t(`action.${dialog}`)}
        </Button>
      ))}
      {row.link && (
        <Button component="a" variant="subtle" href={row.link} target="_blank" rel="noreferrer noopener">
          {t('row.open')}
        </Button>
      )}
    </div>
  );
}

/** The windows the server lets this reader open for a row. */
function dialogsOf({ can, inForce, ...row }: PlanRow, evidence: RowEvidence | undefined): Dialog[] {
  const offered: [Dialog, boolean | undefined][] = [
    ['delivery', can.recordDelivery && row.deliveredHalfPeriods < row.halfPeriods],
    ['attendance', can.recordDelivery],
    ['materials', can.setMaterials],
    ['students', inForce && evidence?.can.seeStudents],
    ['withdrawal', can.withdrawDelivery && row.deliveries.length > 0],
  ];
  return offered.filter(([, isOffered]) => isOffered).map(([dialog]) => dialog);
}
