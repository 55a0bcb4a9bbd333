import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { said } from '~/ui/notify';
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
        <ConfirmDialog
          title={t(isReleased ? 'release.keyTitle' : 'release.title')}
          confirm={t(isReleased ? 'release.keySave' : 'release.action')}
          onConfirm={release}
          onClose={() => setOpen(false)}
        >
          <p className={classes.text}>{t(isReleased ? 'release.keyHint' : 'release.hint')}</p>
          <Checkbox
            label={t('release.key')}
            checked={showsKey}
            onChange={(event) => setShowsKey(event.currentTarget.checked)}
          />
        </ConfirmDialog>
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
        <ConfirmDialog
          title={t('register.title')}
          confirm={t('register.action')}
          onConfirm={take}
          onClose={() => setOpen(false)}
        >
          <p className={classes.text}>{t('register.hint')}</p>
          <NativeSelect
            label={t('register.column')}
            data={columns}
            value={column}
            onChange={(event) => setColumn(event.currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
