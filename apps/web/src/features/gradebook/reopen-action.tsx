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

/** The head lets marks of a locked kind be entered again for a while, and says why. */
export function ReopenAction({ sheet }: { sheet: Sheet }) {
  const t = useGradebookText();
  const shared = useText();
  const [isOpen, setOpen] = useState(false);
  if (!sheet.can.reopen) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('locks.reopen')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('locks.reopen')}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        <ReopenForm sheet={sheet} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function ReopenForm({ sheet, onDone }: { sheet: Sheet; onDone: () => void }) {
  const t = useGradebookText();
  const shared = useText();
  const locked = [...new Set(sheet.columns.filter((one) => one.locked).map(({ kind }) => kind as Kind))];
  const [kind, setKind] = useState<Kind>(locked[0] ?? 'tx');
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    try {
      await reopenColumn(sheet.sheet.id, { kind, untilOn: untilOn ?? '', reason });
      said(t('locks.reopened'));
      onDone();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <div className={classes.main}>
      <ProblemAlert error={problem} />
      <Select
        label={t('entry.column')}
        allowDeselect={false}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        data={locked.map((value) => ({ value, label: t(`missing.${value}`) }))}
      />
      <DateField label={t('locks.until')} value={untilOn} onChange={setUntilOn} />
      <Textarea
        label={shared('reason.label')}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button disabled={!untilOn || reason.trim().length < 5} onClick={() => void save()}>
        {t('locks.reopen')}
      </Button>
    </div>
  );
}
