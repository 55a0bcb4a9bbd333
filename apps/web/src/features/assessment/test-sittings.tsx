import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime } from '~/ui/format';
import { Section } from '~/ui/page';
import { StepButton } from '~/ui/step-buttons';
import { ChangeDialog } from './test-change-dialog';
import { GiveDialog } from './test-give-dialog';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { cancelSitting, type GivenSitting, sittingsQuery, type Test } from './test.queries';

/** To which classes the test was given, and when. */
export function TestSittings({ test }: { test: Test }) {
  const t = useTestText();
  const [isGiving, setGiving] = useState(false);
  const [changed, setChanged] = useState<GivenSitting | null>(null);
  const { data } = useQuery(sittingsQuery(test.id));
  if (!data) return null;
  const give = data.can.give && <Button onClick={() => setGiving(true)}>{t('give')}</Button>;
  return (
    <Section title={t('sittings')} actions={give}>
      {data.items.length === 0 && <p className={classes.note}>{t('notGiven')}</p>}
      <ul className={classes.choices}>
        {data.items.map((sitting) => (
          <SittingRow key={sitting.id} test={test} sitting={sitting} onChange={() => setChanged(sitting)} />
        ))}
      </ul>
      {changed && (
        <ChangeDialog sitting={changed} hasBegun={changed.attempts > 0} onClose={() => setChanged(null)} />
      )}
      {isGiving && <GiveDialog test={test} classes={data.classes} onClose={() => setGiving(false)} />}
    </Section>
  );
}

interface SittingRowProps {
  test: Test;
  sitting: GivenSitting;
  onChange: () => void;
}

function SittingRow({ test, sitting, onChange }: SittingRowProps) {
  const t = useTestText();
  const { id, className, opensAt, closesAt, durationMinutes, attempts, givenBy, can } = sitting;
  return (
    <li>
      <div>
        <b>
          {t('className')} {className}
        </b>
        <small>
          {formatDateTime(opensAt)} – {formatDateTime(closesAt)} · {t('minutes', { count: durationMinutes })}{' '}
          · {t('started')}: {attempts} · {givenBy}
        </small>
      </div>
      <div className={classes.rowActions}>
        {can.change && (
          <Button variant="default" onClick={onChange}>
            {t('changeTimes')}
          </Button>
        )}
        {can.cancel && (
          <StepButton label={t('cancel')} done={t('cancelled')} run={() => cancelSitting(test.id, id)} />
        )}
      </div>
    </li>
  );
}
