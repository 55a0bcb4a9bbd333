import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '~/i18n';
import { DateField } from '~/ui/date-field';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useGradebookText } from './gradebook.i18n';
import { type Sheet, reopenColumn } from './gradebook.queries';
import classes from './mark-grid.module.css';

type Kind = 'tx' | 'gk' | 'ck';

interface Reopening {
  kind: Kind;
  untilOn: string;
  reason: string;
}

interface ReopenActionProps {
  label: string;
  /** Which columns may be chosen from, when there are several. */
  kinds?: Kind[];
  onReopen: (wanted: Reopening) => Promise<unknown>;
}

/** The head lets marks of a locked kind be entered again for a while, and says why. */
export function ReopenColumn({ sheet }: { sheet: Sheet }) {
  const t = useGradebookText();
  const locked = [...new Set(sheet.columns.filter((one) => one.locked).map(({ kind }) => kind as Kind))];
  if (!sheet.can.reopen) return null;
  return (
    <ReopenAction
      label={t('locks.reopen')}
      kinds={locked}
      onReopen={(wanted) => reopenColumn(sheet.sheet.id, wanted)}
    />
  );
}

export function ReopenAction(props: ReopenActionProps) {
  const shared = useText();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={props.label}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        <ReopenForm {...props} onDone={close} />
      </Modal>
    </>
  );
}

function ReopenForm({ label, kinds = [], onReopen, onDone }: ReopenActionProps & { onDone: () => void }) {
  const t = useGradebookText();
  const shared = useText();
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'tx');
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    try {
      await onReopen({ kind, untilOn: untilOn ?? '', reason });
      said(t('locks.reopened'));
      onDone();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <div className={classes.main}>
      <ProblemAlert error={problem} />
      {kinds.length > 0 && (
        <Select
          label={t('entry.column')}
          allowDeselect={false}
          value={kind}
          onChange={(value) => setKind(value ?? kind)}
          data={kinds.map((value) => ({ value, label: t(`missing.${value}`) }))}
        />
      )}
      <DateField label={t('locks.until')} value={untilOn} onChange={setUntilOn} />
      <Textarea
        label={shared('reason.label')}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button disabled={!untilOn || reason.trim().length < 5} onClick={() => void save()}>
        {label}
      </Button>
    </div>
  );
}
