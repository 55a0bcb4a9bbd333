import { Checkbox, MultiSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { MomentField } from '~/ui/moment-field';
import { said } from '~/ui/notify';
import { instantOf, localOf } from '~/ui/school-time';
import { useTestText } from './test.i18n';
import styles from './test.module.css';
import { giveTest, type NewSittings, type Test } from './test.queries';

interface GiveDialogProps {
  test: Test;
  classes: { id: string; name: string }[];
  onClose: () => void;
}

type Wish = Omit<NewSittings, 'opensAt' | 'closesAt'> & { opens: string; closes: string };

export function GiveDialog({ test, classes, onClose }: GiveDialogProps) {
  const t = useTestText();
  const [wish, setWish] = useState<Wish>(() => ({
    classIds: classes.length === 1 ? classes.map(({ id }) => id) : [],
    opens: localOf(Date.now()),
    closes: localOf(Date.now() + 24 * 3_600_000),
    durationMinutes: test.durationMinutes,
    attemptsAllowed: 1,
    shuffleQuestions: true,
    shuffleOptions: true,
    questionsPerPage: 1,
  }));
  const change = (changes: Partial<Wish>): void => setWish((before) => ({ ...before, ...changes }));
  const give = async (): Promise<void> => {
    const { opens, closes, ...how } = wish;
    await giveTest(test.id, { ...how, opensAt: instantOf(opens), closesAt: instantOf(closes) });
    said(t('given'));
  };
  return (
    <ConfirmDialog
      title={t('give')}
      confirm={t('give')}
      onConfirm={give}
      onClose={onClose}
      disabled={wish.classIds.length === 0 || !wish.opens || !wish.closes}
    >
      <MultiSelect
        label={t('classes')}
        required
        data={classes.map(({ id, name }) => ({ value: id, label: name }))}
        value={wish.classIds}
        onChange={(classIds) => change({ classIds })}
      />
      <MomentField label={t('opens')} value={wish.opens} onChange={(opens) => change({ opens })} />
      <MomentField label={t('closes')} value={wish.closes} onChange={(closes) => change({ closes })} />
      <HowFields wish={wish} change={change} />
    </ConfirmDialog>
  );
}

function HowFields({ wish, change }: { wish: Wish; change: (changes: Partial<Wish>) => void }) {
  const t = useTestText();
  const numbers = [
    { name: 'durationMinutes', label: t('duration'), min: 5, max: 240 },
    { name: 'attemptsAllowed', label: t('attempts'), min: 1, max: 10 },
    { name: 'questionsPerPage', label: t('perPage'), min: 1, max: 100 },
  ] as const;
  return (
    <>
      <div className={styles.fields}>
        {numbers.map(({ name, label, min, max }) => (
          <NumberInput
            key={name}
            label={label}
            min={min}
            max={max}
            value={wish[name]}
            onChange={(value) => change({ [name]: Number(value) })}
          />
        ))}
      </div>
      {(['shuffleQuestions', 'shuffleOptions'] as const).map((name) => (
        <Checkbox
          key={name}
          label={t(name)}
          checked={wish[name]}
          onChange={(event) => change({ [name]: event.currentTarget.checked })}
        />
      ))}
    </>
  );
}
