import { Button, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { formatDateTime } from '~/ui/format';
import { MomentField } from '~/ui/moment-field';
import { said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { instantOf, localOf } from '~/ui/school-time';
import { TextLink } from '~/ui/text-link';
import { StepButton } from '~/ui/step-buttons';
import { usePaperText } from './paper.i18n';
import { holdOnPaper, paperSittingsQuery } from './paper.queries';
import classes from './test.module.css';
import { cancelSitting, type Test } from './test.queries';

interface PaperSittingsProps {
  test: Test;
  /** What else can be done once classes sat the test. */
  actions?: ReactNode;
}

/** Which classes sat the test on paper: who was there and what they earned hangs on it. */
export function PaperSittings({ test, actions }: PaperSittingsProps) {
  const t = usePaperText();
  const [isHolding, setHolding] = useState(false);
  const { data } = useQuery(paperSittingsQuery(test.id));
  if (!data || (data.items.length === 0 && !data.can.hold)) return null;
  return (
    <Section
      title={t('sittings')}
      actions={
        <>
          {data.items.length > 0 && actions}
          {data.can.hold && (
            <Button variant="default" onClick={() => setHolding(true)}>
              {t('hold')}
            </Button>
          )}
        </>
      }
    >
      {data.items.length === 0 && <p className={classes.note}>{t('notHeld')}</p>}
      <ul className={classes.choices}>
        {data.items.map(({ id, className, heldAt, students, sheets, can }) => (
          <li key={id}>
            <div>
              <TextLink to={`/marking/${id}`}>{t('class', { name: className })}</TextLink>
              <small>
                {formatDateTime(heldAt)} · {t('sheets', { sheets, students })}
              </small>
            </div>
            {can.cancel && (
              <StepButton label={t('cancel')} done={t('cancelled')} run={() => cancelSitting(test.id, id)} />
            )}
          </li>
        ))}
      </ul>
      {isHolding && <HoldDialog id={test.id} classes={data.classes} onClose={() => setHolding(false)} />}
    </Section>
  );
}

interface HoldDialogProps {
  id: string;
  classes: { id: string; name: string }[];
  onClose: () => void;
}

function HoldDialog({ id, classes: taught, onClose }: HoldDialogProps) {
  const t = usePaperText();
  const [classIds, setClassIds] = useState(taught.length === 1 ? taught.map((one) => one.id) : []);
  const [heldAt, setHeldAt] = useState(() => localOf(Date.now()));
  const hold = async (): Promise<void> => {
    await holdOnPaper(id, { classIds, heldAt: instantOf(heldAt) });
    said(t('held'));
  };
  return (
    <ConfirmDialog
      title={t('hold')}
      confirm={t('hold')}
      onConfirm={hold}
      onClose={onClose}
      disabled={classIds.length === 0 || !heldAt}
    >
      <MultiSelect
        label={t('classes')}
        required
        data={taught.map((one) => ({ value: one.id, label: one.name }))}
        value={classIds}
        onChange={setClassIds}
      />
      <MomentField label={t('heldAt')} value={heldAt} onChange={setHeldAt} />
    </ConfirmDialog>
  );
}
