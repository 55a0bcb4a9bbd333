import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { type HeldSitting, releaseResults, takeMarks } from './marking.queries';

export function ReleaseAction({ sitting }: { sitting: HeldSitting }) {
  const t = useMarkingText();
  const [isOpen, setOpen] = useState(false);
  const [showsKey, setShowsKey] = useState(sitting.showsKey);
  const isReleased = sitting.releasedAt !== null;
  const release = async () => {
    await releaseResults(sitting.id, showsKey);
    said(t(isReleased ? 'release.keyDone' : 'release.done'));
  };
  return (
    <>
      <Button variant={isReleased ? 'default' : 'filled'} onClick={() => setOpen(true)}>
        {t(isReleased ? 'release.keyAction' : 'release.action')}
      </Button>
      {isOpen && (
        <Dialog
          title={t(isReleased ? 'release.keyTitle' : 'release.title')}
          hint={t(isReleased ? 'release.keyHint' : 'release.hint')}
          confirm={t(isReleased ? 'release.keySave' : 'release.action')}
          run={release}
          onClose={() => setOpen(false)}
        >
          <Checkbox
            label={t('release.key')}
            checked={showsKey}
            onChange={(event) => setShowsKey(event.currentTarget.checked)}
          />
        </Dialog>
      )}
    </>
  );
}

/** Provisional marks in the class's register. */
export function RegisterAction({ sitting }: { sitting: HeldSitting }) {
  const t = useMarkingText();
  const [isOpen, setOpen] = useState(false);
  const [column, setColumn] = useState({ regular: 'tx1', midterm: 'gk', final: 'ck' }[sitting.kind]);
  const columns = [
    ...[1, 2, 3, 4].map((number) => ({ value: `tx${number}`, label: t('register.regular', { number }) })),
    { value: 'gk', label: t('register.midterm') },
    { value: 'ck', label: t('register.final') },
  ];
  const take = async () => {
    const { taken } = await takeMarks(sitting.id, column);
    said(t('register.done', { count: taken }));
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('register.action')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('register.title')}
          hint={t('register.hint')}
          confirm={t('register.action')}
          run={take}
          onClose={() => setOpen(false)}
        >
          <NativeSelect
            label={t('register.column')}
            data={columns}
            value={column}
            onChange={(event) => setColumn(event.currentTarget.value)}
          />
        </Dialog>
      )}
    </>
  );
}

interface DialogProps {
  title: string;
  hint: string;
  confirm: string;
  run: () => Promise<void>;
  onClose: () => void;
  children: React.ReactNode;
}

function Dialog({ title, hint, confirm, run, onClose, children }: DialogProps) {
  const t = useMarkingText();
  const shared = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      await run();
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': shared('action.close') }}>
      <div className={classes.question}>
        <p className={classes.text}>{hint}</p>
        {children}
        <ProblemAlert error={problem} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('release.cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void submit()}>
            {confirm}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
